import type { Place, Proof } from '../bank/bank.ts';
import type { ItemBase } from '../items/kind.ts';

export interface CoursePassage {
  readonly id: string;
  /** `3.4`, for people */
  readonly number: string;
  readonly text: string;
}

export interface CourseSection {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly answer?: string;
  readonly notes?: string;
  readonly chapter?: string;
  readonly passages: readonly CoursePassage[];
  /** the article's blocks in order; a block's element carries `data-block="embargo/0"` */
  readonly blocks: readonly CourseBlock[];
}

export interface CourseBlock {
  readonly kind: 'paragraph' | 'list' | 'heading' | 'table' | 'code';
  readonly isBreak: boolean;
  /** ids of the passages in it */
  readonly passages: readonly string[];
}

/** An item as the page carries it. */
export interface CourseItem {
  /** what the kind's schema accepts, as authored */
  readonly item: ItemBase;
  /** hash of what makes it this question: a changed `why` keeps it, a changed key does not */
  readonly revision: string;
  /** ids of the passages that its key proves */
  readonly points: readonly string[];
  /** one for every claim that has a quote of its own */
  readonly proofs: readonly Proof[];
}

export interface Misconception {
  readonly id: string;
  readonly idea: string;
  readonly tempting?: string;
  readonly why: string;
  readonly place: Place;
}

/** One edition of a lesson, compiled: everything in it is checked and proved. The page carries it as JSON. */
export interface Course {
  /** `cuba`, the same for all editions; attempts are stored under it */
  readonly id: string;
  /** `cuba` or `cuba.es`: the page is `EDITION.html` */
  readonly edition: string;
  readonly language: string;
  readonly title: string;
  readonly source?: string;
  readonly description?: string;
  readonly authors?: readonly string[];
  readonly order?: number;
  readonly sections: readonly CourseSection[];
  readonly misconceptions: readonly Misconception[];
  readonly items: readonly CourseItem[];
}
