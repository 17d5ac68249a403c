import type { Slide } from './slide.ts';

/**
 * Finds the slide at an address, or the nearest that there is: an unknown slide of a known section gives the section's
 * question, a number behind its last slide the last one, anything else the title. An item is found by its own address and by
 * its number (`q1`), whichever its slide is called by now.
 *
 * @param place  what stands behind `#deck/`
 * @returns index into the slides
 */
export function findPlace(slides: readonly Slide[], place: string): number {
  const exact = slides.findIndex((slide) => slide.place === place);
  if (exact >= 0) return exact;
  // what comes a second time in a planned lesson comes once without the plan
  const once = place.replace(/\+\d+$/, '');
  if (once !== place) return findPlace(slides, once);
  const [section = '', rest = ''] = place.split('/');
  const item = slides.findIndex(
    (slide) =>
      slide.kind === 'item' &&
      slide.section.id === section &&
      (slide.item.item.id === rest || rest === `q${slide.nth}`),
  );
  if (item >= 0) return item;
  const first = slides.findIndex((slide) => slide.kind === 'question' && slide.section.id === section);
  if (first < 0) return 0;
  if (!/^\d+$/.test(rest)) return first;
  const behind = slides.slice(first).findIndex((slide) => !('section' in slide) || slide.section?.id !== section);
  const count = behind < 0 ? slides.length - first : behind;
  return first + Math.min(Math.max(Number(rest), 1), count) - 1;
}
