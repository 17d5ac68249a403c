import { expect, it } from 'vitest';
import { progressLine } from '../../../src/cli/progress-line.ts';

function written(...times: readonly number[]) {
  const texts: string[] = [];
  const clock = [0, ...times].values();
  const progress = progressLine(
    'boats.pdf',
    (text) => texts.push(text),
    () => clock.next().value ?? 0,
  );
  times.forEach((_, index) => progress.show(index + 1, 40));
  progress.clear();
  return texts;
}

it('says nothing of a reading that is over soon', () => {
  expect(written(20, 900, 1999)).toEqual([]);
});

it('shows every now and then how far a long one is, and leaves an empty line', () => {
  expect(written(2000, 2300, 2499, 2500)).toEqual([
    '\rboats.pdf: page 1 of 40',
    '\rboats.pdf: page 4 of 40',
    `\r${' '.repeat(23)}\r`,
  ]);
});
