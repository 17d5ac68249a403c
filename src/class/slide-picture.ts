import type { DeckState } from '../deck/deck-state.ts';
import { drawSlide } from '../deck/draw-slide.ts';

/** A slide in small, drawn by this page from the same course. */
export interface SlidePicture {
  /**
   * The slide's element; the same as before while it is the same slide. An item on it keeps itself up to date.
   *
   * @param steps  how many of its steps are taken
   */
  draw(state: DeckState, at: number, steps: number): HTMLElement | undefined;
}

/** Makes a place for pictures of slides, one after the other. */
export function createSlidePicture(): SlidePicture {
  let drawn: { readonly slides: DeckState['slides']; readonly at: number; readonly made: HTMLElement } | undefined;
  return {
    draw(state, at, steps) {
      if (drawn?.slides !== state.slides || drawn.at !== at) {
        const made = drawSlide(state, at, 'screen');
        drawn = made && { slides: state.slides, at, made };
      }
      const steppable = drawn?.made.querySelectorAll('.fragment') ?? [];
      [...steppable].forEach((step, index) => step.classList.toggle('visible', index < steps));
      return drawn?.made;
    },
  };
}
