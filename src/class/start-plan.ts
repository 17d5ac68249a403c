import type { Lesson } from '../lesson/lesson.ts';

/** What the view needs of the page. */
export interface PlanHost {
  readonly lesson: Lesson;
  /** `main#plan` */
  readonly root: HTMLElement;
  onMove(place: string): void;
  onLeave(hash: string): void;
}

/** Starts the view in its part of the page. */
export function startPlan({ root }: PlanHost): { show(place: string): Promise<void> } {
  return {
    async show() {
      root.replaceChildren(document.createElement('h1'));
    },
  };
}
