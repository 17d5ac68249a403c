import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSession, timeLeft } from '../../../src/quiz/session.ts';

const golden: unknown = JSON.parse(readFileSync(new URL('../../golden/session-1.json', import.meta.url), 'utf8'));
const known = new Set(['late-fee', 'opening']);

describe('a stored session', () => {
  it('of version 1 is read whole', () => {
    expect(readSession(golden, known)).toEqual(golden);
  });

  it('loses the items that the course has no more, and stays within the others', () => {
    expect(readSession(golden, new Set(['late-fee']))).toMatchObject({ items: ['late-fee'], at: 0 });
  });

  it.each([
    ['nothing', undefined],
    ['garbage', { schema: 1 }],
    ['a later version', { ...Object(golden), schema: 2 }],
    ['a place before the first item', { ...Object(golden), at: -1 }],
  ])('counts as none when it is %s', (_what, stored) => {
    expect(readSession(stored, known)).toBeUndefined();
  });

  it('counts as none when no item of it is left', () => {
    expect(readSession(golden, new Set(['other']))).toBeUndefined();
  });
});

it('has the time left that its limit, what was added and the clock say', () => {
  const session = readSession(golden, known);
  const at = (spent: number) => session && timeLeft({ ...session, spent });
  expect(at(61_000)).toBe(20 * 60_000 - 61_000);
  expect(at(30 * 60_000)).toBe(0);
  expect(session && timeLeft({ ...session, settings: { ...session.settings, minutes: 0 } })).toBeUndefined();
});
