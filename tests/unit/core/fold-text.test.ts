import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/core/fold-text.ts';

const fold = (text: string) => foldText(text).folded;

describe('foldText', () => {
  it.each([
    ['white space', 'a \t\r\n\u00A0b', 'a b'],
    ['typographic quotation marks', '“it” is ‹its’›', `'it' is 'its''`],
    ['dashes and what surrounds them', 'yes \u2014 no -- yes–no', 'yes–no–yes–no'],
    ['a hyphen that a line end put into a word', 'the govern-\n  ment and well-known', 'the government and wellknown'],
    ['letters with combining marks', 'cafe\u0301', 'caf\u00E9'],
    ['invisible characters', 'em\u00ADbar\u200Bgo', 'embargo'],
    ['ligatures and ellipses', 'eﬀect…', 'effect...'],
    ['white space at either end', '  a  ', 'a'],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps case, wording, numbers and negations apart', () => {
    expect(fold('It does not')).not.toBe(fold('it does not'));
    expect(fold('It does not')).not.toBe(fold('It does'));
    expect(fold('1990-2000')).not.toBe(fold('19902000'));
  });

  it('gives back the stretch of the original that a stretch of the folding came from', () => {
    const text = 'He said: “no  \n general-\nly”.';
    const { folded, unfold } = foldText(text);
    const start = folded.indexOf('no generally');
    const span = unfold(start, start + 'no generally'.length);
    expect(text.slice(span.start, span.end)).toBe('no  \n general-\nly');
  });

  it('changes nothing that is folded already, and unfolds to spans inside the text', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab é—-–“”\'" \n.…😀\u00AD'), maxLength: 40 });
    fc.assert(
      fc.property(texts, (text) => {
        const { folded, unfold } = foldText(text);
        expect(fold(folded)).toBe(folded);
        for (let end = 1; end <= folded.length; end++) {
          const span = unfold(end - 1, end);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  }, 60_000);
});
