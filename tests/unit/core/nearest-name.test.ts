import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../../src/core/nearest-name.ts';

describe('nearestName', () => {
  it.each([
    ['corect', 'correct'],
    ['qoute', 'quote'],
    ['zzz', undefined],
    ['wholly', undefined],
  ])('takes %s for %s', (name, nearest) => {
    expect(nearestName(name, ['correct', 'quote', 'hint-text'])).toBe(nearest);
  });

  it('counts letters inserted, deleted, replaced and swapped', () => {
    expect([
      editDistance('ab', 'abc'),
      editDistance('abc', 'ab'),
      editDistance('abc', 'axc'),
      editDistance('abc', 'acb'),
    ]).toEqual([1, 1, 1, 1]);
  });
});
