import { deckMessages } from '../ui/deck-messages.ts';
import './count-down-element.ts';

/** Puts a count-down into a corner of the deck, where it stays over all slides, or takes it away. */
export function toggleCountDown(root: HTMLElement): void {
  const there = root.querySelector('.time-left');
  if (there) return there.remove();
  const corner = document.createElement('aside');
  corner.className = 'time-left';
  corner.setAttribute('aria-label', deckMessages.countDown);
  corner.setAttribute('data-prevent-swipe', '');
  corner.append(document.createElement('lectern-count-down'));
  root.append(corner);
  corner.querySelector('button')?.focus();
}
