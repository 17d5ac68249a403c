import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSection } from '../../../src/deck/split-section.ts';
import { drafts, section } from './courses.ts';

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

describe('splitSection', () => {
  it('puts every passage and every block on a slide exactly once and in order', () => {
    fc.assert(
      fc.property(drafts, (blocks) => {
        const whole = section('loans', 1, blocks);
        const chunks = splitSection(whole).flatMap((split) => split.chunks);
        expect(chunks.flatMap((chunk) => chunk.passages)).toEqual(whole.passages.map(({ id }) => id));
        const order = chunks.map((chunk) => chunk.block);
        expect([...new Set(order)]).toEqual(whole.blocks.map((_, index) => index));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it('keeps a slide to four passages and, but for one long passage, to sixty words', () => {
    fc.assert(
      fc.property(drafts, (blocks) => {
        const whole = section('loans', 1, blocks);
        for (const { chunks } of splitSection(whole)) {
          const ids = chunks.flatMap((chunk) => chunk.passages);
          const texts = whole.passages.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
          expect(ids.length).toBeLessThanOrEqual(4);
          const words = texts.join(' ').split(' ').length;
          expect(ids.length <= 1 || words <= 60).toBe(true);
        }
      }),
    );
  });

  it('sets a short answer at the largest size, on one slide', () => {
    const splits = splitSection(section('loans', 1, [{ texts: ['Yes.', 'For two weeks.'] }]));
    expect(splits).toEqual([
      { chunks: [{ block: 0, kind: 'paragraph', passages: ['loans.1', 'loans.2'] }], size: 40, isWide: false },
    ]);
  });

  it('splits evenly rather than leaving one passage over', () => {
    const splits = splitSection(section('loans', 1, [{ texts: Array.from({ length: 6 }, () => words(9)) }]));
    expect(splits.map(({ chunks }) => chunks.flatMap((chunk) => chunk.passages).length)).toEqual([3, 3]);
  });

  it('goes on on the next slide after sixty words, even where more would fit', () => {
    const splits = splitSection(section('loans', 1, [{ texts: [words(24), words(24), words(24)] }]));
    expect(splits).toHaveLength(2);
  });

  it('begins a new slide where the author forced one', () => {
    const splits = splitSection(section('loans', 1, [{ texts: ['One.'] }, { texts: ['Two.'], isBreak: true }]));
    expect(splits.map(({ chunks }) => chunks.map((chunk) => chunk.block))).toEqual([[0], [1]]);
  });

  it('keeps a heading with what follows it, and gives a table a slide to itself', () => {
    const splits = splitSection(
      section('loans', 1, [
        { texts: ['One.'] },
        { kind: 'heading', texts: [] },
        { kind: 'table', texts: [] },
        { texts: ['Two.'] },
      ]),
    );
    expect(splits.map(({ chunks }) => chunks.map((chunk) => chunk.block))).toEqual([[0], [1, 2], [3]]);
  });

  it('gives a passage that is too long for the smallest size the margin column too', () => {
    const [split] = splitSection(section('loans', 1, [{ texts: [words(220)] }]));
    expect(split).toMatchObject({ size: 28, isWide: true });
  });

  it('makes no slide of a section without an answer', () => {
    expect(splitSection(section('loans', 1, []))).toEqual([]);
  });
});
