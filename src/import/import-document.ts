import { parseFaq } from '../faq/parse-faq.ts';
import { plainText } from './compose-blocks.ts';
import { composeFaq } from './compose-faq.ts';
import { countWords } from './count-words.ts';
import { findQuestions } from './find/find-questions.ts';
import { formatOf, formats } from './formats.ts';
import { guessLanguage } from './guess-language.ts';
import type { ImportedBlock, ImportedFaq } from './imported-faq.ts';
import { isLanguageTag } from '../core/language-tag.ts';
import { tooManyBlocks } from './limits.ts';
import type { LeftOut, Progress, Source } from './source.ts';
import { writeFaq } from './write-faq.ts';

/** FAQ Markdown made of a document, or the one sentence that says why there is none. */
export type Imported =
  | {
      readonly isImported: true;
      readonly markdown: string;
      /** what the author should look at, each with its place in the document: `line 12` */
      readonly notes: readonly { readonly place: string; readonly message: string }[];
      /** one line: questions, words in, words out */
      readonly summary: string;
      readonly wordsIn: number;
      readonly wordsOut: number;
      readonly leftOut: number;
    }
  | { readonly isImported: false; readonly reason: string };

/**
 * Turns a document into FAQ Markdown that `parseFaq` reads without an error, keeping every word in order.
 *
 * @param bytes     the file as it is
 * @param name      its name; the ending says the format, and a document without a title is called after it
 * @param progress  told how far the reading is, for documents of many pages
 */
export async function importDocument(bytes: Uint8Array, name: string, progress?: Progress): Promise<Imported> {
  const format = formatOf(name);
  if (!format) {
    const known = formats.map(({ endings }) => `.${endings[0] ?? ''}`).join(', ');
    return { isImported: false, reason: `this kind of file cannot be read: save it as one of ${known}` };
  }
  const isBlank = bytes.length <= 3 && new TextDecoder('utf-8').decode(bytes).trim() === '';
  const empty = { isImported: false, reason: 'it is empty: write questions and answers into it' } as const;
  if (isBlank) return empty;
  const reading = await format.read(bytes, progress);
  if (!reading.isRead) return { isImported: false, reason: reading.reason };
  if (reading.source.blocks.every((block) => block.text.trim() === '')) return empty;
  const excess = tooManyBlocks(reading.source.blocks);
  if (excess !== undefined) return { isImported: false, reason: excess };
  return importSource(reading.source, name);
}

function importSource(source: Source, name: string): Imported {
  const outline = findQuestions(source.blocks, source.isFaq === true);
  if (!outline.parts.some((part) => part.kind === 'section'))
    return {
      isImported: false,
      reason:
        'no question was found: write each question on a line of its own that ends in "?", or as a heading, above its answer',
    };
  const { faq, leftOut, notes, ownTitle } = composeFaq(source, outline);
  const texts = [ownTitle, ...textsOf(faq)];
  const wordsIn = wordsOfSource(source);
  const wordsOut = texts.reduce((sum, text) => sum + countWords(text), 0);
  const dropped = countWords(leftOut.map((one) => one.text).join('\n\n'));
  const markdown = writeFaq(faq, {
    title: titleFrom(name),
    language: languageOf(source, texts),
    source: 'Say in one line what this is, by whom, and from when',
  });
  const { value, problems } = parseFaq({ file: name, text: markdown });
  const broken = problems.find((problem) => problem.severity === 'error');
  if (broken)
    return {
      isImported: false,
      reason: `its import would not be a sound lesson (${broken.message}): save it as plain text and try again`,
    };
  const unit = source.unit;
  return {
    isImported: true,
    markdown,
    notes: [...notes.map(({ place, message }) => ({ place: `${unit} ${String(place)}`, message })), ...lostWords()],
    summary: [
      `${counted(value.sections.length, 'question')}, ${String(wordsIn)} words in, ${String(wordsOut)} words out`,
      ...summaryOf(leftOut, dropped),
    ].join(', '),
    wordsIn,
    wordsOut,
    leftOut: dropped,
  };

  /** What neither came out nor was left out knowingly is said, so that nothing goes silently. */
  function lostWords() {
    const lost = wordsIn - wordsOut - dropped;
    return lost === 0
      ? []
      : [
          {
            place: `${unit} 1`,
            message: `${counted(Math.abs(lost), 'word')} ${lost > 0 ? 'fewer' : 'more'} came out than went in: compare with the document`,
          },
        ];
  }
}

function summaryOf(leftOut: readonly LeftOut[], words: number): readonly string[] {
  if (words === 0) return [];
  const reasons = [...new Set(leftOut.filter((one) => countWords(one.text) > 0).map((one) => one.reason))];
  return [`${String(words)} left out (${reasons.join(', ')})`];
}

/** Words of everything that the reader saw, what it left out included. */
function wordsOfSource({ blocks, leftOut }: Source): number {
  return (
    countWords(blocks.map((block) => block.text).join('\n')) + countWords(leftOut.map((one) => one.text).join('\n\n'))
  );
}

/** The language that the document names, unless its letters are of another; else the one that its words show. */
function languageOf(source: Source, texts: readonly string[]): string {
  const guess = guessLanguage(texts.join(' '));
  const named = source.language;
  if (named === undefined || !isLanguageTag(named)) return guess;
  const isOther = guess !== 'en' && named.slice(0, 2).toLowerCase() === 'en';
  return isOther ? guess : named;
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${String(count)} ${thing}s`;
}

/** Every text that came from the document, in order; the numbers of a list count as the words they were. */
function textsOf(faq: ImportedFaq): readonly string[] {
  return [
    faq.description ?? '',
    ...faq.preface.flatMap(textsOfBlock),
    ...faq.parts.flatMap((part) => [plainText(part.title), ...part.blocks.flatMap(textsOfBlock)]),
  ];
}

function textsOfBlock(block: ImportedBlock): readonly string[] {
  if (block.kind === 'list')
    return block.items.flatMap((item) => [item.number ?? '', ...item.paragraphs.map(plainText), item.code ?? '']);
  if (block.kind === 'table') return block.rows.flatMap((cells) => cells.map(plainText));
  if (block.kind === 'code' || block.kind === 'notes') return [block.text];
  return block.kind === 'break' ? [] : [plainText(block.runs)];
}

/** `opening-hours.txt` → `Opening hours` */
function titleFrom(name: string): string {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const words = base.replace(/[-_.\s]+/g, ' ').trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}
