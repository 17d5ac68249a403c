import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slug } from '../../../src/core/slug.ts';

it('makes lower-case words with hyphens', () => {
  expect(slug('Does it take sides on the embargo?')).toBe('does-it-take-sides-on-the-embargo');
  expect(slug('Don’t ask -- £30!')).toBe('dont-ask-30');
});

it('transliterates Latin, Greek and Cyrillic letters', () => {
  expect(slug('¿Qué año? Straße, Łódź')).toBe('que-ano-strasse-lodz');
  expect(slug('Ωμέγα')).toBe('omega');
  expect(slug('Щука')).toBe('shchuka');
});

it('cuts between words where it can', () => {
  expect(slug('one two three four', 12)).toBe('one-two');
  expect(slug('incomprehensibilities', 8)).toBe('incompre');
});

it('tells texts of other scripts apart', () => {
  expect(slug('你好')).not.toBe(slug('再见'));
});

it('is never empty, always an id, and stable under itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const id = slug(text);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug(id)).toBe(id);
    }),
  );
});
