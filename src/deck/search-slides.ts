import type { Slide } from './slide.ts';

/**
 * Finds what a presenter typed into *Go to*: a section's number (`3`), a passage's (`3.4`), or words of a title.
 *
 * @returns indices into the slides, best first; empty when nothing fits
 */
export function searchSlides(slides: readonly Slide[], typed: string): readonly number[] {
  const wanted = fold(typed);
  const found: { readonly at: number; readonly rank: number }[] = [];
  slides.forEach((slide, at) => {
    const rank = rankOf(slide, wanted);
    if (rank !== undefined) found.push({ at, rank });
  });
  return found.toSorted((a, b) => a.rank - b.rank || a.at - b.at).map(({ at }) => at);
}

/** From 0, the best; undefined when it does not fit. */
function rankOf(slide: Slide, wanted: string): number | undefined {
  if (slide.kind === 'content') return holdsNumber(slide, wanted) ? 0 : undefined;
  if (slide.kind === 'question' && String(slide.section.number) === wanted) return 0;
  if (slide.kind === 'question' && slide.section.id === wanted) return 0;
  const title = fold(slide.title);
  if (wanted === '') return slide.kind === 'item' ? undefined : 2;
  if (title.startsWith(wanted)) return 1;
  if (title.split(' ').some((word) => word.startsWith(wanted))) return 2;
  return title.includes(wanted) ? 3 : undefined;
}

function holdsNumber(slide: Extract<Slide, { kind: 'content' }>, number: string): boolean {
  const passage = slide.section.passages.find((candidate) => candidate.number === number);
  return passage !== undefined && slide.chunks.some((chunk) => chunk.passages.includes(passage.id));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}
