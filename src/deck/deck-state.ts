import type { Course } from '../course/course.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Plan } from '../lesson/plan.ts';
import { foldProgress } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import type { Attempt } from '../progress/attempt.ts';
import { buildDeck } from './build-deck.ts';
import type { Slide } from './slide.ts';

/** The deck as data, now: what the slides are made from. */
export interface DeckState {
  readonly course: Course;
  readonly slides: readonly Slide[];
  readonly progress: Progress;
  /** a class is here: what it is asked and answers is its own, not the learner's */
  readonly isClass: boolean;
  /** the reading view, of whose blocks slides are clones */
  readonly article: HTMLElement;
  /** the title slide, which the page brings; it stands in the document only while it is shown or next to what is */
  readonly title: HTMLElement | null;
}

/** Reads the deck's state off the lesson's stores; builds and folds anew only what has changed. */
export function followDeckState(lesson: Lesson, article: HTMLElement, title: HTMLElement | null): () => DeckState {
  let state: DeckState | undefined;
  let planned: Plan | undefined;
  let folded: ReadonlyMap<string, Attempt> | undefined;
  return () => {
    const course = lesson.course.getState();
    const { attempts } = lesson.progress.getState();
    const { session, plan } = lesson.room.getState();
    const isClass = session !== undefined;
    const isSame = state?.course === course && state.isClass === isClass && planned === plan;
    planned = plan;
    if (state && isSame && folded === attempts) return state;
    const slides =
      state && isSame ? state.slides : buildDeck(course, { isClass, ...(plan === undefined ? {} : { plan }) });
    folded = attempts;
    const progress = foldProgress(course, attempts.values(), lesson.now());
    state = { course, slides, progress, isClass, article, title };
    return state;
  };
}
