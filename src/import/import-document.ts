import { parseFaq } from '../faq/parse-faq.ts';
import { countWords } from './count-words.ts';
import { formatOf, formats } from './formats.ts';
import { guessLanguage } from './guess-language.ts';
import type { ImportedFaq, ImportNote } from './imported-faq.ts';
import { writeFaq } from './write-faq.ts';

/** FAQ Markdown made of a document, or the one sentence that says why there is none. */
export type Imported =
  | {
      readonly isImported: true;
      readonly markdown: string;
      readonly notes: readonly ImportNote[];
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
 * @param bytes  the file as it is
 * @param name   its name; the ending says the format, and a document without a title is called after it
 */
export function importDocument(bytes: Uint8Array, name: string): Imported {
  const format = formatOf(name);
  if (!format) {
    const known = formats.map(({ endings }) => `.${endings[0] ?? ''}`).join(', ');
    return { isImported: false, reason: `this kind of file cannot be read: save it as one of ${known}` };
  }
  if (bytes.length === 0) return { isImported: false, reason: 'it is empty: write questions and answers into it' };
  const reading = format.read(bytes);
  if (!reading.isRead) return { isImported: false, reason: reading.reason };

  const { faq, wordsIn, leftOut } = reading;
  const texts = textsOf(faq);
  const wordsOut = texts.reduce((sum, text) => sum + countWords(text), 0);
  const markdown = writeFaq(faq, {
    title: titleFrom(name),
    language: guessLanguage(texts.join(' ')),
    source: 'Say in one line what this is, by whom, and from when',
  });
  const { value, problems } = parseFaq({ file: name, text: markdown });
  const broken = problems
    .filter((problem) => problem.severity === 'error')
    .map((problem) => ({
      line: problem.line,
      message: `line ${String(problem.line)} of the result: ${problem.message}`,
    }));
  const words = `${String(wordsIn)} words in, ${String(wordsOut)} words out`;
  const rest = leftOut > 0 ? `, ${String(leftOut)} left out (page numbers, running heads, labels)` : '';
  return {
    isImported: true,
    markdown,
    notes: [...reading.notes, ...broken],
    summary: `${counted(value.sections.length)}, ${words}${rest}`,
    wordsIn,
    wordsOut,
    leftOut,
  };
}

function counted(questions: number): string {
  return questions === 1 ? '1 question' : `${String(questions)} questions`;
}

/** Every text that came from the document, in order; the numbers of a list count as the words they were. */
function textsOf(faq: ImportedFaq): readonly string[] {
  return [
    faq.title ?? '',
    faq.description ?? '',
    ...faq.parts.flatMap((part) => {
      if (part.kind === 'chapter') return [part.title];
      const blocks = part.blocks.flatMap((block) => {
        if (block.kind !== 'list') return [block.text];
        return block.items.map((item, index) => (block.isOrdered ? `${String(index + 1)}. ${item}` : item));
      });
      return [part.title, ...blocks];
    }),
  ];
}

/** `opening-hours.txt` → `Opening hours` */
function titleFrom(name: string): string {
  const base = name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const words = base.replace(/[-_.\s]+/g, ' ').trim();
  return words === '' ? 'Untitled' : words.charAt(0).toUpperCase() + words.slice(1);
}
