/**
 * A piece of an item on paper. Every kind lays itself out in these, so that a worksheet, its key and its answer sheet are
 * printed without knowing which kind it is. The answers stand in it; a worksheet leaves them out.
 */
export type PaperBlock =
  /** a text by itself: a statement */
  | { readonly form: 'text'; readonly text: string }
  /** lettered rows to mark: circles where one is right, squares where several are */
  | {
      readonly form: 'choose';
      readonly isSingle: boolean;
      /** how many are to be marked, where the item says so */
      readonly count?: number;
      readonly rows: readonly (PaperRow & { readonly isKey: boolean })[];
    }
  /** rows with a short line to write a number or a letter on */
  | { readonly form: 'fill'; readonly rows: readonly (PaperRow & { readonly answer: string })[] }
  /** what the lines of a `fill` refer to by letter (A for the first), or a bank of words without letters */
  | { readonly form: 'list'; readonly isLettered: boolean; readonly rows: readonly PaperRow[] }
  /** rows with a box to tick in each column */
  | {
      readonly form: 'table';
      readonly columns: readonly PaperRow[];
      readonly rows: readonly (PaperRow & { /** index of the right column */ readonly answer: number })[];
    }
  /** a text with gaps to write in */
  | { readonly form: 'gaps'; readonly pieces: readonly (string | PaperGap)[] }
  /** a line to write on, and what stands behind it */
  | { readonly form: 'write'; readonly answer: string; readonly unit?: string }
  /** the item's section, its sentences numbered, in which one is to be underlined */
  | {
      readonly form: 'underline';
      /** the quotes that are accepted */
      readonly answers: readonly string[];
      /** whether a sentence, as the document has it, holds one of them */
      readonly isAnswer: (sentence: string) => boolean;
    };

/** A row of an item on paper. */
export interface PaperRow {
  /** id of the part */
  readonly id: string;
  readonly text: string;
}

/** A gap of a text on paper. */
export interface PaperGap {
  readonly id: string;
  readonly answer: string;
}

/** An item on paper as plain text, without its key. */
export function plainText(blocks: readonly PaperBlock[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

function linesOf(block: PaperBlock): readonly string[] {
  switch (block.form) {
    case 'text':
      return [block.text];
    case 'choose':
      return block.rows.map(({ text }) => `${block.isSingle ? '( )' : '[ ]'} ${text}`);
    case 'fill':
      return block.rows.map(({ text }) => `___ ${text}`);
    case 'list':
      return block.rows.map(({ text }) => `- ${text}`);
    case 'table':
      return [`(${block.columns.map(({ text }) => text).join(' / ')})`, ...block.rows.map(({ text }) => `___ ${text}`)];
    case 'gaps':
      return [block.pieces.map((piece) => (typeof piece === 'string' ? piece : '_____')).join('')];
    case 'write':
      return [block.unit === undefined ? '_____' : `_____ ${block.unit}`];
    case 'underline':
      return [];
  }
}
