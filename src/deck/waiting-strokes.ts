import type { Progress } from '../progress/progress.ts';
import type { Slide } from './slide.ts';

/**
 * The passages of a slide that must not be marked yet: an item still to come in this deck asks about them, and has not been
 * answered. Marked, they would give its key away.
 *
 * @param at  index of the slide
 */
export function waitingPassages(slides: readonly Slide[], at: number, progress: Progress): ReadonlySet<string> {
  const waiting = new Set<string>();
  for (const slide of slides.slice(at + 1)) {
    if (slide.kind !== 'item') continue;
    const standing = progress.items.get(slide.item.item.id)?.standing;
    if (standing === 'right' || standing === 'not-right') continue;
    for (const point of slide.item.points) waiting.add(point);
  }
  return waiting;
}
