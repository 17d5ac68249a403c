import type { Span } from '../core/problem.ts';

/** A stretch of inline text with the marks it carries. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isEmphasis?: boolean;
  readonly isCode?: boolean;
  readonly href?: string;
}

/** One sentence of an answer: what a quote may lie in, and what an item proves. */
export interface Passage {
  /** `embargo.4`: the fourth of its section */
  readonly id: string;
  /** `3.4`: for people to say aloud; never stored */
  readonly number: string;
  /** plain text, marks folded away, single spaces */
  readonly text: string;
  /** the same text with its marks; the runs' texts joined are `text` */
  readonly runs: readonly Run[];
  /** where it stands in the file */
  readonly span: Span;
}

interface BlockBase {
  /** the author forced a new slide before this block (`---`) */
  readonly isBreak: boolean;
}

/** What an answer is made of, in order. Passages stand in paragraphs and list items only. */
export type Block =
  | (BlockBase & { readonly kind: 'paragraph'; readonly passages: readonly Passage[] })
  | (BlockBase & { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly ListItem[] })
  | (BlockBase & { readonly kind: 'heading'; readonly runs: readonly Run[] })
  | (BlockBase & {
      readonly kind: 'table';
      readonly head: readonly (readonly Run[])[];
      readonly rows: readonly (readonly (readonly Run[])[])[];
    })
  | (BlockBase & { readonly kind: 'code'; readonly text: string });

export interface ListItem {
  /** depth of nesting, from 0 */
  readonly level: number;
  readonly passages: readonly Passage[];
}

/** One question of the FAQ with its answer. */
export interface FaqSection {
  readonly id: string;
  /** from 1 */
  readonly number: number;
  readonly title: string;
  /** where the heading stands in the file */
  readonly span: Span;
  /** the one-sentence answer (`>`), without marks */
  readonly answer?: string;
  /** what the speaker is told (`:::notes`), as the author wrote it */
  readonly notes?: string;
  /** title of the chapter (`#`) it belongs to */
  readonly chapter?: string;
  readonly blocks: readonly Block[];
  /** the passages of all its blocks, in order */
  readonly passages: readonly Passage[];
}

export interface FrontMatter {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly source?: string;
  readonly description?: string;
  readonly authors?: readonly string[];
  /** place on the shelf */
  readonly order?: number;
}

/** A parsed FAQ document. */
export interface Faq {
  readonly file: string;
  /** the file's text, to which all spans refer */
  readonly text: string;
  readonly front: FrontMatter;
  readonly sections: readonly FaqSection[];
}
