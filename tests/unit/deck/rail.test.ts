import { describe, expect, it } from 'vitest';
import { railSegments } from '../../../src/deck/rail.ts';
import { section } from './courses.ts';

const texts = (count: number) => [{ texts: Array.from({ length: count }, () => 'Yes.') }];

describe('railSegments', () => {
  it('has a segment a section, as long as its passages are many', () => {
    const sections = [section('a', 1, texts(3)), section('b', 2, texts(5)), section('c', 3, [])];
    expect(railSegments(sections, 1)).toEqual([
      { passages: 3, state: 'been' },
      { passages: 5, state: 'now' },
      { passages: 1, state: 'to-come' },
    ]);
  });

  it('has nothing behind it before the first section', () => {
    expect(railSegments([section('a', 1, texts(3))], -1)).toEqual([{ passages: 3, state: 'to-come' }]);
  });

  it('runs sections together that would be too short to see', () => {
    const sections = Array.from({ length: 100 }, (_, index) => section(`s${index}`, index + 1, texts(2)));
    expect(railSegments(sections, 30)).toEqual([
      { passages: 60, state: 'been' },
      { passages: 2, state: 'now' },
      { passages: 138, state: 'to-come' },
    ]);
  });
});
