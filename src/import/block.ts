import type { Run } from '../faq/faq.ts';

/** The place of a block in a list. */
export interface ListPlace {
  /** from 1 */
  readonly depth: number;
  readonly isOrdered: boolean;
  /** whether the block begins an entry; otherwise it goes on with one */
  readonly isEntry: boolean;
}

/** The place of a block in a table, all from 0. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * A piece of a document, in reading order: what every format is turned into before anybody looks for questions.
 *
 * A format that knows its paragraphs gives a block for each; one that only knows lines gives a block for each line, and
 * what belongs together is worked out later.
 */
export interface Block {
  readonly kind: 'text' | 'code' | 'notes' | 'break';
  /** inline text with its marks; code and notes are one run with line breaks */
  readonly runs: readonly Run[];
  /** the runs' text, white space made single, but for code and notes */
  readonly text: string;
  /** whether it is a line, so that its sentence may go on in the next block */
  readonly isLine: boolean;
  /** how prominent it is: 1 to 6 as headings are, higher for weaker ways to stand out, 0 for running text */
  readonly level: number;
  /** what it looks like: blocks of one style look the same */
  readonly style: string;
  /** whether all of it is emphasised */
  readonly isStrong: boolean;
  /** whether all of it is a link to another place of the document */
  readonly isLink: boolean;
  readonly isQuote: boolean;
  readonly list?: ListPlace;
  readonly cell?: CellPlace;
  /** columns or points in front of it */
  readonly indent: number;
  /** empty lines above it; a change of page counts as two, since nobody knows how many there would have been */
  readonly gap: number;
  /** from 1; a column counts as a page */
  readonly page: number;
  /** whether it is the first or the last of its page */
  readonly isPageEdge: boolean;
  /** where it stands: the line of a text or Markdown file, the page of a PDF, the paragraph of other documents; from 1 */
  readonly place: number;
  /** the id that the document itself gives */
  readonly id?: string;
}

const plain: Block = {
  kind: 'text',
  runs: [],
  text: '',
  isLine: false,
  level: 0,
  style: '',
  isStrong: false,
  isLink: false,
  isQuote: false,
  indent: 0,
  gap: 1,
  page: 1,
  isPageEdge: false,
  place: 1,
};

/** Makes a block of what is not as usual about it. */
export function makeBlock(own: Partial<Block> & Pick<Block, 'text'>): Block {
  return { ...plain, runs: own.text === '' ? [] : [{ text: own.text }], ...own };
}
