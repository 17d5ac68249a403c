import { html, render } from 'lit';
import { icon } from '../ui/icon.ts';
import { deckMessages } from '../ui/deck-messages.ts';
import type { DeckAction } from './keys.ts';

/** Draws the deck's quiet column of buttons, and where one is: for a mouse, a finger, and whoever does not know the keys. */
export function drawTools(
  place: HTMLElement,
  { at, total }: { readonly at: number; readonly total: number },
  act: (action: DeckAction) => void,
): void {
  const button = (action: DeckAction, label: string, glyph: unknown) =>
    html`<button type="button" aria-label=${label} title=${label} @click=${() => act(action)}>${glyph}</button>`;
  render(
    html`${button('overview', deckMessages.overview, icon('contents'))}
      ${button('help', deckMessages.help, html`<span aria-hidden="true">?</span>`)}
      ${button('previous', deckMessages.previousSlide, icon('prev'))}
      ${button('next', deckMessages.nextSlide, icon('next'))}
      <p class="count">
        <span class="num" aria-hidden="true">${deckMessages.slideOf(at + 1, total)}</span>
        <span class="vh">${deckMessages.slideOfAloud(at + 1, total)}</span>
      </p>`,
    place,
  );
}
