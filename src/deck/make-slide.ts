import { render } from 'lit';
import type { DeckState } from './deck-state.ts';
import { markKeyPhrases } from './key-phrases.ts';
import { slideTemplate } from './slide-template.ts';
import type { MadeSlide, Medium } from './slide-template.ts';
import { waitingPassages } from './waiting-strokes.ts';

/**
 * Makes a slide's element.
 *
 * @param at  index of the slide, which is not the title
 */
export function makeSlide(state: DeckState, at: number, slide: MadeSlide, medium: Medium): HTMLElement {
  const section = document.createElement('section');
  section.className = `slide ${slide.kind}`;
  section.dataset['place'] = slide.place;
  render(slideTemplate(slide, state, medium), section);
  if (slide.kind === 'content') {
    markKeyPhrases(section, state.course, waitingPassages(state.slides, at, state.progress));
  }
  return section;
}
