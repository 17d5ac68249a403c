import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/items/typed-answer.ts';

const read = (given: string, accept: string, language = 'en', wrong: readonly string[] = []) =>
  readTyped(
    given,
    [accept],
    wrong.map((text) => ({ text })),
    language,
  );

describe('a typed answer', () => {
  it.each([
    ['impunity', 'Impunity'],
    ['  IMPUNITY. ', 'impunity'],
    ['rule  of law', 'rule of law'],
    ["people's trial", 'people’s trial'],
    ['cooperation', 'co-operation'],
    ['naive', 'naïve'],
  ])('%j is as good as %j', (given, accept) => {
    expect(read(given, accept)).toEqual({ verdict: 'right' });
  });

  it('leaves out accents only where the language has no letter of its own with them', () => {
    expect(read('prision', 'prisión', 'es').verdict).toBe('right');
    expect(read('ano', 'año', 'es').verdict).not.toBe('right');
    expect(read('gront', 'grönt', 'sv').verdict).not.toBe('right');
  });

  it.each([
    ['one letter left out', 'impnity', 'impunity'],
    ['two letters turned round', 'impuntiy', 'impunity'],
    ['two slips in a long word', 'impunnitty', 'impunity'],
  ])('tells %s, and does not accept it', (_, given, accept) => {
    expect(read(given, accept)).toEqual({ verdict: 'almost' });
  });

  it.each([
    ['a short word that is another', 'law', 'war'],
    ['the opposite', 'lawful', 'unlawful'],
    ['another figure', '1961 law', '1962 law'],
    ['two slips in a short word', 'tirle', 'trial'],
  ])('takes %s for no slip', (_, given, accept) => {
    expect(read(given, accept)).toEqual({ verdict: 'wrong' });
  });

  it('names a wrong answer, even one that is nearly right', () => {
    expect(read('Sanction', 'sanctity', 'en', ['law', 'sanction'])).toEqual({ verdict: 'wrong', wrong: 1 });
  });

  it('is open while it is blank', () => {
    expect(read(' \t', 'law')).toEqual({ verdict: 'open' });
    expect(read(' . ', 'law')).toEqual({ verdict: 'open' });
  });

  it('is right exactly when it is the answer but for case, spaces and closing marks', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(word, word, (given, accept) => {
        expect(read(` ${given.toUpperCase()}! `, accept).verdict === 'right').toBe(given === accept);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (given, accept) => {
        expect(['right', 'wrong', 'almost', 'open']).toContain(read(given, accept).verdict);
      }),
    );
  });
});
