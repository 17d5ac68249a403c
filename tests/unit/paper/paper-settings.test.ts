import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formNames,
  paperQuery,
  parsePaper,
  sheetNames,
  usualPaper,
  type PaperSettings,
} from '../../../src/paper/paper-settings.ts';

const names = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 });

const settings: fc.Arbitrary<PaperSettings> = fc.record({
  sections: names,
  kinds: names,
  count: fc.integer({ min: 1, max: 40 }),
  seed: fc.string({ maxLength: 20, unit: 'grapheme-ascii' }),
  forms: fc.subarray([...formNames], { minLength: 1 }),
  sheets: fc.subarray([...sheetNames], { minLength: 1 }),
});

describe('the settings of paper', () => {
  it('are read from the link that was written from them', () => {
    fc.assert(
      fc.property(settings, (wanted) => {
        expect(parsePaper(paperQuery(wanted))).toEqual(wanted);
      }),
    );
  });

  it('always print something that fits, whatever a link says', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('n', 'forms', 'sheets', 'seed'), (text, key) => {
        const { count, forms, sheets, seed } = parsePaper(`${key}=${text}`);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(40);
        expect(Math.min(forms.length, sheets.length)).toBeGreaterThanOrEqual(1);
        expect(seed.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('fall to what is usual where a link has a slip, and pass over what they do not know', () => {
    expect(parsePaper('n=0&forms=C&sheets=poster&postMessage=true')).toEqual(usualPaper);
    expect(parsePaper('')).toEqual(usualPaper);
    expect(parsePaper('n=400').count, 'more than there is room for').toBe(40);
  });

  it('read as a teacher would write them, in the order in which sheets are printed', () => {
    expect(parsePaper('sections=embargo,visits&kinds=order&n=12&forms=B,A&sheets=key,worksheet&seed=7b')).toEqual({
      sections: ['embargo', 'visits'],
      kinds: ['order'],
      count: 12,
      seed: '7b',
      forms: ['A', 'B'],
      sheets: ['worksheet', 'key'],
    });
  });
});
