import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedSentences } from '../../../src/paper/text-lines.ts';

const words = fc.array(fc.stringMatching(/^[a-z,.]{1,14}$/), { minLength: 1, maxLength: 60 });
const passages = fc
  .array(words, { maxLength: 12 })
  .map((all) => all.map((text, index) => ({ id: `s.${index + 1}`, number: `3.${index + 1}`, text: text.join(' ') })));

describe('a text to underline in', () => {
  it('keeps every word, and numbers its lines from 1 without a gap', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const printed = printedSentences(all);
        expect(printed.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(
          all.map(({ text }) => text),
        );
        const numbers = printed.flatMap(({ lines }) => lines.map(({ number }) => number));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }),
    );
  });

  it('has no line that is too long, nor one that would have taken the next word', () => {
    fc.assert(
      fc.property(passages, (all) => {
        const sentences = printedSentences(all).map(({ lines }) => lines.map(({ text }) => text));
        expect(Math.max(0, ...sentences.flat().map(({ length }) => length))).toBeLessThanOrEqual(86);
        // a line with the first word of the next
        const filled = sentences.flatMap((lines) =>
          lines.slice(1).map((text, index) => `${lines[index]} ${text.split(' ')[0]}`),
        );
        expect(Math.min(87, ...filled.map(({ length }) => length))).toBe(87);
      }),
    );
  });

  it('leaves a word whole that is longer than a line', () => {
    const text = `a ${'b'.repeat(100)} c`;
    expect(printedSentences([{ id: 's.1', number: '1.1', text }])).toEqual([
      {
        number: '1.1',
        text,
        lines: [
          { number: 1, text: 'a' },
          { number: 2, text: 'b'.repeat(100) },
          { number: 3, text: 'c' },
        ],
      },
    ]);
  });
});
