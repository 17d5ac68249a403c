import { describe, expect, it } from 'vitest';
import { countLines, fitLines } from '../../../src/course/text-width.ts';

describe('countLines', () => {
  it('breaks at spaces, and keeps a tenth of the line to spare', () => {
    // "mmmm" is 3.6 em wide; with the slack the pair with its space takes 8.2 em
    expect([countLines('mmmm mmmm', 8.3), countLines('mmmm mmmm', 7.5)]).toEqual([1, 2]);
  });

  it('breaks a word that is longer than a line', () => {
    expect(countLines('m'.repeat(30), 11)).toBe(3);
  });

  it('takes an accent for no wider than the bare letter', () => {
    expect(countLines('é'.repeat(40), 23)).toBe(countLines('e'.repeat(40), 23));
  });

  it('takes letters of other scripts as square', () => {
    expect(countLines('図'.repeat(20), 11)).toBe(2);
  });

  it('counts one line for nothing', () => {
    expect(countLines('', 10)).toBe(1);
  });
});

describe('fitLines', () => {
  it('takes the largest size that needs no more lines, and the smallest where none does', () => {
    expect(fitLines('mmmm mmmm', [100, 50], 400, 1)).toBe(50);
    expect(fitLines('mmmm mmmm', [100, 50], 400, 2)).toBe(100);
    expect(fitLines('mmmm mmmm', [100, 50], 100, 1)).toBe(50);
  });
});
