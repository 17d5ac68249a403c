import type { Activity } from '../lesson/plan.ts';
import type { CourseBlock, CourseItem, CourseSection } from '../course/course.ts';

interface SlideBase {
  /** its address behind `#deck/`: unique in the deck, and made of ids so that it outlives a change of the course */
  readonly place: string;
  /** what it is called in the overview and by a screen reader */
  readonly title: string;
  /** index of the step of the plan that it belongs to, where there is a plan */
  readonly step?: number;
}

export interface TitleSlide extends SlideBase {
  readonly kind: 'title';
}

export interface AgendaSlide extends SlideBase {
  readonly kind: 'agenda';
  readonly sections: readonly CourseSection[];
  /** how many sections did not find room */
  readonly rest: number;
}

export interface QuestionSlide extends SlideBase {
  readonly kind: 'question';
  readonly section: CourseSection;
  /** of the headline, in design pixels */
  readonly size: HeadlineSize;
}

/** A block of the article as far as it stands on a slide; `passages` are those of its passages that do. */
export interface Chunk {
  /** index into the section's blocks */
  readonly block: number;
  readonly kind: CourseBlock['kind'];
  readonly passages: readonly string[];
}

export interface ContentSlide extends SlideBase {
  readonly kind: 'content';
  readonly section: CourseSection;
  readonly chunks: readonly Chunk[];
  /** of the text, in design pixels */
  readonly size: TextSize;
  /** one passage too long for the text column takes the margin column too */
  readonly isWide: boolean;
  /** from 1 */
  readonly part: number;
  readonly parts: number;
}

export interface ItemSlide extends SlideBase {
  readonly kind: 'item';
  readonly section: CourseSection;
  readonly item: CourseItem;
  /** from 1, among the section's items in the deck */
  readonly nth: number;
  readonly of: number;
  readonly turn?: Turn;
}

/**
 * How a planned item is asked: before its section is read or again after it (see *guess* in `plan.ts`), or with one vote and
 * no talk (*exit ticket*). Without one it goes through the whole question loop.
 */
export type Turn = 'before' | 'after' | 'once';

/** What a planned lesson holds, in place of the agenda. */
export interface TodaySlide extends SlideBase {
  readonly kind: 'today';
  readonly rows: readonly { readonly what: string; readonly about: string; readonly minutes: number }[];
}

/** Says what the class does now. */
export interface ActivitySlide extends SlideBase {
  readonly kind: 'activity';
  readonly activity: Activity;
  readonly section?: CourseSection;
  readonly minutes: number;
}

export interface ClosingSlide extends SlideBase {
  readonly kind: 'closing';
}

/** One slide as data; what it looks like is `make-slide.ts`. */
export type Slide =
  | TitleSlide
  | AgendaSlide
  | QuestionSlide
  | ContentSlide
  | ItemSlide
  | TodaySlide
  | ActivitySlide
  | ClosingSlide;

/** Sizes in design pixels: a slide is laid out on 1280 × 720. */
export const textSizes = [40, 36, 32, 28] as const;
export type TextSize = (typeof textSizes)[number];
/** The same for headlines. */
export const headlineSizes = [76, 60, 48, 40] as const;
export type HeadlineSize = (typeof headlineSizes)[number];
