import type { Lesson } from '../lesson/lesson.ts';

/** What the view needs of the page. */
export interface SpeakerHost {
  readonly lesson: Lesson;
  /** `main#speaker` */
  readonly root: HTMLElement;
  onMove(place: string): void;
  onLeave(hash: string): void;
}

/** Starts the view in its part of the page. */
export function startSpeaker({ root }: SpeakerHost): { show(place: string): Promise<void> } {
  return {
    async show() {
      root.replaceChildren(document.createElement('h1'));
    },
  };
}
