import type { DeckState } from './deck-state.ts';
import { makeSlide } from './make-slide.ts';
import type { Medium } from './slide-template.ts';

/** A slide's element, to be shown in small or printed beside others; the title slide is copied from the page. */
export function drawSlide(state: DeckState, at: number, medium: Medium): HTMLElement | undefined {
  const slide = state.slides[at];
  if (slide === undefined) return undefined;
  if (slide.kind !== 'title') return makeSlide(state, at, slide, medium);
  const copy = state.title?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return undefined;
  // the stage hides a slide that it does not show
  for (const name of ['hidden', 'aria-hidden', 'inert']) copy.removeAttribute(name);
  return copy;
}
