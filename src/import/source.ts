import type { Block } from './block.ts';

/** Something of the document that does not go into the lesson, and why. */
export interface LeftOut {
  readonly reason: 'navigation' | 'running heads and page numbers' | 'contents list' | 'index' | 'labels' | 'rules';
  readonly text: string;
  /** see `Block.place` */
  readonly place: number;
}

/** Something the author should look at. */
export interface ImportNote {
  /** see `Block.place` */
  readonly place: number;
  /** one sentence without a full stop */
  readonly message: string;
}

/** A document as its format's reader understood it, in its own order. */
export interface Source {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly ImportNote[];
  /** what `Block.place` counts */
  readonly unit: 'line' | 'page' | 'paragraph';
  /** the title that the document's own data give */
  readonly title?: string;
  /** BCP 47, when the document says it */
  readonly language?: string;
  /** fields of a front matter that the document has already */
  readonly front?: Readonly<Record<string, unknown>>;
  /** whether the document is one of ours: its `##` headings are the questions and nothing is guessed */
  readonly isFaq?: boolean;
}

/** What a reader made of a document, or the one sentence that says why there is nothing to be made of it. */
export type Reading =
  | { readonly isRead: true; readonly source: Source }
  | { readonly isRead: false; readonly reason: string };

/** Told how far the reading of a document is. */
export type Progress = (done: number, all: number) => void;
