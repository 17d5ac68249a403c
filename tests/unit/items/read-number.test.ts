import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, writeNumber } from '../../../src/items/read-number.ts';

describe('reading a number', () => {
  it.each([
    ['1000', 'en', 1000],
    ['1,000', 'en', 1000],
    ['1 000', 'en', 1000],
    ['1\u202f000', 'fr', 1000],
    ['1.000', 'es', 1000],
    ['1.000,5', 'es', 1000.5],
    ['1,000.5', 'en', 1000.5],
    ['1’000', 'de-CH', 1000],
    ['12,34,567', 'hi', 1234567],
    ['1.000', 'en', 1],
    ['1,000', 'es', 1],
    ['3,5', 'en', 3.5],
    ['3.5', 'es', 3.5],
    ['−4', 'en', -4],
    ['.5', 'en', 0.5],
    ['60 years', 'en', 60],
    ['60 Years', 'en', 60],
  ])('%j in %s is %d', (text, language, value) => {
    expect(readNumber(text, language, 'years')).toBe(value);
  });

  it.each(['', ' ', 'sixty', '1,00,0', '1 2', '1.2.3', '--1', '1e3', '0x10', 'Infinity', '60 days'])(
    'takes %j for no number',
    (text) => {
      expect(readNumber(text, 'en', 'years')).toBeUndefined();
    },
  );

  it('reads what it writes, in every language', () => {
    const languages = fc.constantFrom('en', 'es', 'de', 'fr', 'pt-BR', 'de-CH', 'hi', 'ar', 'sv', 'pl');
    const numbers = fc
      .integer({ min: -1e12, max: 1e12 })
      .chain((whole) => fc.constantFrom(whole, whole / 8, whole / 1000));
    fc.assert(
      fc.property(numbers, languages, (value, language) => {
        expect(readNumber(writeNumber(value, language), language)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
