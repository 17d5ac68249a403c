import type { DeckState } from './deck-state.ts';
import { makeSlide } from './make-slide.ts';
import type { Medium } from './slide-template.ts';

/** A slide's element, to be shown in small or printed beside others; the title slide is copied from the page. */
export function drawSlide(state: DeckState, at: number, medium: Medium): HTMLElement | undefined {
  const slide = state.slides[at];
  if (slide === undefined) return undefined;
  if (slide.kind !== 'title') return makeSlide(state, at, slide, medium);
  const copy = document.querySelector('#deck .title')?.cloneNode(true);
  return copy instanceof HTMLElement ? copy : undefined;
}
