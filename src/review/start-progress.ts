import type { Lesson } from '../lesson/lesson.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import './progress-element.ts';
import style from './progress.css?inline';

adoptStyle(style);

/** What the page of progress needs of the page. */
export interface ProgressHost {
  readonly lesson: Lesson;
  /** `main#progress` */
  readonly root: HTMLElement;
}

/** Starts the page of the learner's progress. */
export function start({ lesson, root }: ProgressHost): { show(): Promise<void> } {
  const element = document.createElement('lectern-progress');
  return {
    async show() {
      await lesson.progress.flush();
      if (!element.isConnected) root.append(element);
      element.requestUpdate();
      await element.updateComplete;
    },
  };
}
