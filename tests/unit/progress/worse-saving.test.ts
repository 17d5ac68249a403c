import { expect, it } from 'vitest';
import { worseSaving } from '../../../src/progress/worse-saving.ts';

it('says "saved" only when both places have it', () => {
  expect(worseSaving({ state: 'saved' }, { state: 'idle' })).toEqual({ state: 'saved' });
  expect(worseSaving({ state: 'saved' }, { state: 'saving' })).toEqual({ state: 'saving' });
  expect(worseSaving({ state: 'opening' }, { state: 'saved' })).toEqual({ state: 'opening' });
});

it('passes on that one of them refuses, and why', () => {
  const refused = { state: 'memory', reason: 'full' } as const;
  expect(worseSaving({ state: 'saving' }, refused)).toEqual(refused);
  expect(worseSaving(refused, { state: 'saved' })).toEqual(refused);
});
