import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/faq/passages.ts';

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['full stops, question and exclamation marks', 'It is so. Why? Because! Yes.', 4],
    ['titles', 'Dr. Marsh met Mrs. Bell. They spoke.', 2],
    ['e.g. and i.e.', 'Beans (e.g. runner beans) grow, i.e. they thrive. Trees do not.', 2],
    ['initials', 'The list is kept by J. R. Marsh. She shows it.', 2],
    ['countries before a noun', 'The U.S. Government agreed. It signed.', 2],
    ['countries at an end', 'The talks took place in the U.S. They failed.', 2],
    ['numbers behind an abbreviation', 'Resolution No. 5 and p. 12 say so. Nobody objects.', 2],
    ['decimals', 'A tree of 2.5 m is too tall. One of 2.4 m is not.', 2],
    ['sentences that begin with a digit', 'It began in 1999. 12 people came.', 2],
    ['sentences that begin with a quotation mark', 'He agreed. “No more,” she said.', 2],
    ['a stop inside closing quotation marks', 'She said “It is so.” He left.', 2],
    ['a question inside a sentence', '“Is it so?” he asked. She nodded.', 2],
    ['a stop inside brackets', 'It works. (It did not before.) Now it does.', 3],
    ['ellipses inside and at the end', 'It was … hard... Then it was not.', 2],
    ['a number that opens the text', '5. The fifth rule stands alone.', 1],
    ['Spanish questions and exclamations', '¿Es así? ¡Claro! Pues sí.', 3],
    ['Spanish abbreviations', 'El Sr. Pérez y la Dra. Ruiz viven en EE.UU. desde 1990. Trabajan allí.', 2],
    ['Chinese', '这是一句话。这是第二句。', 2],
    ['a text without an end', 'no stop at all', 1],
    ['etc.', 'Saws, drills, etc. are lent. Nails are not, screws, etc. They are sold.', 3],
    ['clock times', 'It opens at 9 a.m. on Mondays. It closes at 5 p.m. The door is then locked.', 3],
  ])('understands %s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('gives closing marks to the sentence that they close', () => {
    expect(split('She said “It is so.” (He left.) Then?')).toEqual(['She said “It is so.”', '(He left.)', 'Then?']);
  });

  it('loses nothing, overlaps nothing and leaves no white space at an end', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'aB1 .?!…"”()¿-\n。', 'Dr.', 'e.g.', '😀'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const spans = splitSentences(text);
        const gaps = [0, ...spans.map(({ end }) => end)].map((from, index) => text.slice(from, spans[index]?.start));
        const sentences = spans.map(({ start, end }) => text.slice(start, end));
        expect(gaps.filter((gap) => gap.trim() !== '')).toEqual([]);
        expect(sentences.filter((sentence) => sentence === '' || sentence !== sentence.trim())).toEqual([]);
      }),
    );
  }, 60_000);
});
