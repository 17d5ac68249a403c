import type { Slide } from './slide.ts';

/**
 * Finds the slide at an address, or the nearest that there is: an unknown slide of a known section gives the section's
 * question, a number behind its last slide the last one, anything else the title.
 *
 * @param place  what stands behind `#deck/`
 * @returns index into the slides
 */
export function findPlace(slides: readonly Slide[], place: string): number {
  const exact = slides.findIndex((slide) => slide.place === place);
  if (exact >= 0) return exact;
  const [section = '', rest = ''] = place.split('/');
  const first = slides.findIndex((slide) => slide.kind === 'question' && slide.section.id === section);
  if (first < 0) return 0;
  if (!/^\d+$/.test(rest)) return first;
  const count = slides.filter((slide) => 'section' in slide && slide.section.id === section).length;
  return first + Math.min(Math.max(Number(rest), 1), count) - 1;
}
