import type { Block } from './block.ts';
import { composeBlocks, dropStart, joinRuns, plainText } from './compose-blocks.ts';
import type { Composing } from './compose-blocks.ts';
import { countWords } from './count-words.ts';
import type { Candidate } from './find/candidate.ts';
import type { Outline } from './find/find-questions.ts';
import type { ImportedBlock, ImportedFaq, ImportedPart } from './imported-faq.ts';
import { joinLines } from './join-lines.ts';
import type { ImportNote, LeftOut, Source } from './source.ts';

/** A document put together as a lesson, and what was left out of it. */
export interface Composed {
  readonly faq: ImportedFaq;
  /** the title, when the document's text has one; empty when it comes from elsewhere */
  readonly ownTitle: string;
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly ImportNote[];
}

/** A text in front of the first question describes the document when it is no longer than this, in words. */
const longestDescription = 70;

/** Puts a document together by its outline: chapters, questions, answers; nothing that is text is dropped. */
export function composeFaq(source: Source, outline: Outline): Composed {
  const { blocks, parts, listed } = outline;
  const composing: Composing = outline;
  const leftOut: LeftOut[] = [...source.leftOut];
  const notes: ImportNote[] = [...firstOf(source.notes, 'pictures are left out')];
  for (const index of listed) {
    const block = blocks[index];
    if (block) leftOut.push({ reason: 'contents list', text: block.text, place: block.place });
  }
  for (const block of outline.index) leftOut.push({ reason: 'index', text: block.text, place: block.place });
  const skip = new Set(listed);
  const placeOf = (index: number) => blocks[index]?.place ?? 1;
  const dropLabel = (label: string, place: number) => {
    if (countWords(label) > 0) leftOut.push({ reason: 'labels', text: label, place });
  };

  const title = outline.title;
  const isTitlePart = title !== undefined && parts.some((part) => part.title === title);
  if (title && !isTitlePart) {
    for (let index = title.start; index < title.end; index++) skip.add(index);
    dropLabel(title.label, placeOf(title.start));
  }
  const first = parts[0]?.title.start ?? blocks.length;
  const front = composeBlocks(blocks, 0, first, skip, composing);
  const description = descriptionOf(front);

  const imported = parts.map(({ kind, title: heading, end }): ImportedPart => {
    dropLabel(heading.label, placeOf(heading.start));
    const body = answerOf(blocks, heading.end, end, skip, outline);
    dropLabel(body.label, placeOf(heading.end));
    const runs = titleRuns(heading, blocks, outline.words);
    if (kind === 'chapter') return { kind, title: runs, blocks: body.blocks };
    if (body.blocks.length === 0)
      notes.push({ place: placeOf(heading.start), message: `no answer stands under "${heading.title}"` });
    const id = blocks[heading.start]?.id;
    return { kind, title: runs, ...(id === undefined ? {} : { id }), blocks: body.blocks };
  });
  notes.push(...doubts(outline));
  const own = title && !isTitlePart ? title.title : source.title;
  return {
    faq: {
      ...(own === undefined || own === '' ? {} : { title: own }),
      ...(description === undefined ? {} : { description }),
      ...(source.front ? { front: source.front } : {}),
      preface: description === undefined ? front : [],
      parts: imported,
    },
    ownTitle: title && !isTitlePart ? title.title : '',
    leftOut,
    notes,
  };
}

const mostNotes = 12;

/** The first of many notes of a sort, and how many more there are. */
function firstOf(notes: readonly ImportNote[], what: string): readonly ImportNote[] {
  const rest = notes.length - mostNotes;
  const last = notes[mostNotes];
  return rest > 0 && last
    ? [...notes.slice(0, mostNotes), { place: last.place, message: `from here on ${String(rest)} more ${what}` }]
    : notes;
}

/** Where the finder was not sure: what asks and is no question of its own, and titles that ask nothing among those that do. */
function doubts({ parts, doubtful, blocks }: Outline): readonly ImportNote[] {
  const sections = parts.filter((part) => part.kind === 'section').map((part) => part.title);
  const asking = sections.filter((title) => title.isQuestion).length;
  const strange =
    asking * 10 >= sections.length * 8
      ? sections.filter((one) => !one.isQuestion && !one.isSpoken && one.number === undefined && !one.isNamed)
      : [];
  const notes = [
    ...doubtful.map((one) => ({
      one,
      message: `"${shortened(one.title)}" was left in an answer: is it a question of its own?`,
    })),
    ...strange.map((one) => ({
      one,
      message: `"${shortened(one.title)}" became a question and asks nothing: is it one?`,
    })),
  ]
    .toSorted((first, second) => first.one.start - second.one.start)
    .map(({ one, message }) => ({ place: blocks[one.start]?.place ?? 1, message }));
  return firstOf(notes, 'are in doubt');
}

function shortened(title: string): string {
  return title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title;
}

/** A title with its marks, unless a label was taken off it. */
function titleRuns(heading: Candidate, blocks: readonly Block[], words: ReadonlySet<string>) {
  const own = blocks.slice(heading.start, heading.end);
  const isCoded = own.some(({ runs }) => runs.some((run) => run.isCode === true));
  if (!isCoded || heading.label !== '') return [{ text: heading.title }];
  // in a title only code says more than the letters
  return joinRuns(own, words).map((run) =>
    run.isCode === true ? { text: run.text, isCode: true } : { text: run.text },
  );
}

function answerOf(
  blocks: readonly Block[],
  start: number,
  end: number,
  skip: ReadonlySet<number>,
  outline: Outline,
): { readonly blocks: readonly ImportedBlock[]; readonly label: string } {
  const first = blocks[start];
  const label = first && start < end && first.kind === 'text' ? outline.marks.answerMark(first.text) : '';
  if (!first || label === '') return { blocks: composeBlocks(blocks, start, end, skip, outline), label: '' };
  const bare = blocks.with(start, withoutStart(first, label.length));
  return { blocks: composeBlocks(bare, start, end, skip, outline), label };
}

function withoutStart(block: Block, length: number): Block {
  return { ...block, runs: dropStart(block.runs, length), text: block.text.slice(length) };
}

/** A short text of paragraphs, as one line. */
function descriptionOf(blocks: readonly ImportedBlock[]): string | undefined {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.runs)] : []));
  if (texts.length === 0 || texts.length < blocks.length) return undefined;
  const text = joinLines(texts, new Set());
  return countWords(text) <= longestDescription ? text : undefined;
}
