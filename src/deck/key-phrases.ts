import type { Place } from '../bank/bank.ts';
import type { Course } from '../course/course.ts';
import { markPassage } from '../lesson/stroke.ts';

/**
 * Marks the key phrases of a slide as its last step: the words that the author set in bold, or, where a passage has none, the
 * quote that settles an item on it. All strokes are one step, since one gesture marks them.
 *
 * @param slide    the slide's element
 * @param waiting  ids of passages that must stay unmarked yet
 */
export function markKeyPhrases(slide: HTMLElement, course: Course, waiting: ReadonlySet<string>): void {
  for (const passage of slide.querySelectorAll<HTMLElement>('[data-passage]')) {
    const id = passage.dataset['passage'] ?? '';
    if (waiting.has(id)) continue;
    const bold = boldStretches(passage, id);
    const places = bold.length > 0 ? bold : keyQuotes(course, id);
    for (const place of places) markPassage(slide, place, { draw: false });
  }
  for (const mark of slide.querySelectorAll<HTMLElement>('[data-passage] mark.stroke')) {
    mark.classList.add('fragment');
    mark.dataset['fragmentIndex'] = '0';
  }
}

/** Where the bold words stand, in the passage's own letters. */
function boldStretches(passage: HTMLElement, id: string): readonly Place[] {
  return [...passage.querySelectorAll('strong')].map((strong) => {
    const before = document.createRange();
    before.selectNodeContents(passage);
    before.setEndBefore(strong);
    const bullet = passage.querySelector('.no')?.textContent.length ?? 0;
    const start = before.toString().length - bullet;
    return { passage: id, start, end: start + strong.textContent.length };
  });
}

/** The first quote in this passage that the key of an item rests on. */
function keyQuotes(course: Course, id: string): readonly Place[] {
  for (const { points, proofs } of course.items) {
    if (!points.includes(id)) continue;
    const proof = proofs.find((candidate) => candidate.passage === id);
    if (proof) return [proof];
  }
  return [];
}
