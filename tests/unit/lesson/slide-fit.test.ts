import { expect, it } from 'vitest';
import { slideFit } from '../../../src/lesson/slide-fit.ts';

const rows = (count: number, length: number) => Array.from({ length: count }, () => 'x'.repeat(length));

it('sets what the advice for items allows without its smallest letters', () => {
  expect(slideFit('x'.repeat(80), rows(4, 50), [])).toBe('roomy');
  expect(slideFit('x'.repeat(120), rows(5, 60), [])).toBe('close');
});

it('goes a step down for hints and long rows', () => {
  expect(slideFit('x'.repeat(80), rows(4, 50), ['x'.repeat(90), 'x'.repeat(90)])).not.toBe('roomy');
  expect(slideFit('x'.repeat(200), rows(7, 120), [])).toBe('tight');
});
