import type { Lesson } from '../lesson/lesson.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import './class-element.ts';
import style from './class.css?inline';
import { pageClasses } from './page-classes.ts';

adoptStyle(style);

/** What the view of classes needs of the page. */
export interface ClassHost {
  readonly lesson: Lesson;
  /** `main#class` */
  readonly root: HTMLElement;
}

/** Starts the view of classes in its part of the page. */
export function start({ lesson, root }: ClassHost): { show(): Promise<void> } {
  const element = document.createElement('lectern-class');
  return {
    async show() {
      await pageClasses(lesson).read();
      if (!element.isConnected) root.append(element);
      await element.updateComplete;
    },
  };
}
