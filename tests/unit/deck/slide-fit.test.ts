import path from 'node:path';
import { expect, it } from 'vitest';
import { compileCourse } from '../../../src/course/compile.ts';
import { buildDeck } from '../../../src/deck/build-deck.ts';
import type { Row } from '../../../src/items/kind.ts';
import { readQuestion } from '../../../src/items/read-question.ts';
import { slideFit } from '../../../src/deck/slide-fit.ts';
import { readCourses } from '../../../src/vite/read-courses.ts';

const root = path.resolve(import.meta.dirname, '../../..');
/** an author may have taken it away, and may write longer items than we do */
const bundled = readCourses(root).editions.filter(({ edition }) => edition === 'cuba');

const rows = (count: number, length: number, share = 1): readonly Row[] =>
  Array.from({ length: count }, () => ({ text: 'x'.repeat(length), share }));

it('sets what the advice for items allows without its smallest letters', () => {
  expect(slideFit('x'.repeat(80), rows(4, 50), [])).toBe('roomy');
  expect(slideFit('x'.repeat(110), rows(3, 50), [])).toBe('roomy');
  expect(slideFit('x'.repeat(110), rows(5, 60), [])).toBe('close');
});

it('goes a step down for hints and long rows', () => {
  expect(slideFit('x'.repeat(80), rows(4, 50), ['x'.repeat(90), 'x'.repeat(90)])).not.toBe('roomy');
  expect(slideFit('x'.repeat(200), rows(7, 120), [])).toBe('tight');
});

it('takes a smaller prompt rather than a fourth line', () => {
  expect(slideFit('x'.repeat(130), rows(2, 10), [])).toBe('close');
});

it('gives a text that shares its row with a control more lines', () => {
  expect(slideFit('x'.repeat(80), rows(4, 58), [])).toBe('roomy');
  expect(slideFit('x'.repeat(80), rows(4, 58, 0.45), [])).not.toBe('roomy');
});

it('keeps no room for a finger where nothing is answered', () => {
  expect(slideFit('x'.repeat(80), rows(5, 40), [])).toBe('close');
  expect(slideFit('x'.repeat(80), [...rows(3, 40), { text: 'x'.repeat(40) }], [])).toBe('roomy');
});

it.each(bundled)('sets no item of the deck of $edition in the smallest letters', (files) => {
  const { course } = compileCourse(files);
  const tight = buildDeck(course).flatMap((slide) => {
    const question = slide.kind === 'item' ? readQuestion(slide.item.item) : undefined;
    const fit = question && slideFit(question.item.prompt, question.rows(), []);
    return fit === 'tight' ? [slide.place] : [];
  });
  expect(tight).toEqual([]);
});
