import type { Lesson } from '../lesson/lesson.ts';

/** What the view needs of the page. */
export interface ClassHost {
  readonly lesson: Lesson;
  /** `main#class` */
  readonly root: HTMLElement;
  onMove(place: string): void;
  onLeave(hash: string): void;
}

/** Starts the view in its part of the page. */
export function startClass({ root }: ClassHost): { show(place: string): Promise<void> } {
  return {
    async show() {
      root.replaceChildren(document.createElement('h1'));
    },
  };
}
