import type { ContentSlide, Slide } from './slide.ts';

/**
 * Finds what a presenter typed into *Go to*: a section's number (`3`), a passage's (`3.4`), words of a title, or words that
 * one passage holds.
 *
 * @returns indices into the slides, best first; empty when nothing fits
 */
export function searchSlides(slides: readonly Slide[], typed: string): readonly number[] {
  const wanted = fold(typed);
  const words = wordsOf(typed).split(' ').filter(Boolean);
  const found: { readonly at: number; readonly rank: number }[] = [];
  slides.forEach((slide, at) => {
    const rank = slide.kind === 'content' ? rankOfPassages(slide, wanted, words) : rankOf(slide, wanted);
    if (rank !== undefined) found.push({ at, rank });
  });
  return found.toSorted((a, b) => a.rank - b.rank || a.at - b.at).map(({ at }) => at);
}

/** From 0, the best; undefined when it does not fit. */
function rankOf(slide: Slide, wanted: string): number | undefined {
  if (slide.kind === 'question' && String(slide.section.number) === wanted) return 0;
  if (slide.kind === 'question' && slide.section.id === wanted) return 0;
  const title = fold(slide.title);
  if (wanted === '') return slide.kind === 'item' ? undefined : 2;
  if (title.startsWith(wanted)) return 1;
  if (title.split(' ').some((word) => word.startsWith(wanted))) return 2;
  return title.includes(wanted) ? 3 : undefined;
}

/** The same for the passages on a slide: titles come before words that stand somewhere in a text. */
function rankOfPassages(slide: ContentSlide, wanted: string, words: readonly string[]): number | undefined {
  const passages = passagesOn(slide);
  if (passages.some(({ number }) => number === wanted)) return 0;
  if (words.length === 0) return undefined;
  return passages.some(({ text }) => words.every((word) => text.includes(` ${word}`))) ? 4 : undefined;
}

interface ReadPassage {
  readonly number: string;
  readonly text: string;
}

/** What was read before: a long document is not folded anew at every key. */
const known = new WeakMap<ContentSlide, readonly ReadPassage[]>();

function passagesOn(slide: ContentSlide): readonly ReadPassage[] {
  const before = known.get(slide);
  if (before) return before;
  const ids = new Set(slide.chunks.flatMap(({ passages }) => passages));
  const here = slide.section.passages.filter(({ id }) => ids.has(id));
  const read = here.map(({ number, text }) => ({ number, text: wordsOf(text) }));
  known.set(slide, read);
  return read;
}

/** The words of a text, each behind a space: a quotation mark or a comma beside one does not hide it. */
function wordsOf(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}
