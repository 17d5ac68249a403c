import '../lesson/draw/set-up-style.ts';
import { WhereEvent } from '../lesson/lesson-events.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import './review-element.ts';
import style from './review.css?inline';

adoptStyle(style);

/** What the review needs of the page. */
export interface ReviewHost {
  readonly lesson: Lesson;
  /** `main#review` */
  readonly root: HTMLElement;
  /** the learner goes to another view */
  onLeave(hash: string): void;
}

/** Starts the review in its part of the page. */
export function start({ lesson, root, onLeave }: ReviewHost): { show(): Promise<void> } {
  const element = document.createElement('lectern-review');
  element.addEventListener(WhereEvent.type, ({ place }) => onLeave(`#study/${place.passage}`));
  return {
    async show() {
      // answers that are still being read from the device would be asked again
      await lesson.progress.flush();
      element.enter();
      if (!element.isConnected) root.append(element);
      await element.updateComplete;
    },
  };
}
