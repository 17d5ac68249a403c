import type { DeckState } from './deck-state.ts';
import { makeSlide } from './make-slide.ts';
import type { Stage } from './stage.ts';

/**
 * Puts all slides into the document while the browser prints, one a page (`@page slide` in `deck.css`), if the deck is what is
 * being shown; the stage stands as before when it has printed.
 *
 * @param title  the first slide, which stands in the page
 */
export function printDeck(root: HTMLElement, title: HTMLElement, stage: Stage, state: () => DeckState): void {
  let undo: (() => void) | undefined;
  addEventListener('beforeprint', () => {
    // a handout brings slides of its own
    if (undo || !root.checkVisibility() || 'handout' in document.documentElement.dataset) return;
    const now = state();
    undo = stage.lay(
      now.slides.map((slide, at) => (slide.kind === 'title' ? title : makeSlide(now, at, slide, 'print'))),
    );
  });
  addEventListener('afterprint', () => {
    undo?.();
    undo = undefined;
  });
}
