import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/core/hash.ts';
import { seeded } from '../../../src/core/seeded.ts';
import { shuffled } from '../../../src/core/shuffled.ts';

describe('seeded', () => {
  it('gives the same numbers for the same seed, on every machine and for ever', () => {
    const random = seeded('attempt-1');
    expect([random(), random(), random()].map((number) => number.toFixed(6))).toMatchInlineSnapshot(`
      [
        "0.530187",
        "0.103788",
        "0.687904",
      ]
    `);
  });

  it('gives numbers from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const number = seeded(seed)();
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }),
    );
  });
});

describe('shuffled', () => {
  it('keeps every member and leaves the list as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.string(), (list, seed) => {
        const before = [...list];
        expect([...shuffled(list, seeded(seed))].sort()).toEqual([...list].sort());
        expect(list).toEqual(before);
      }),
    );
  });

  it('brings every order about equally often', () => {
    const random = seeded('fair');
    const counts = new Map<string, number>();
    for (let round = 0; round < 6000; round++) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe('hashText', () => {
  it('is the same for ever, since stored records hold it', () => {
    expect(['', 'a', 'embargo'].map(hashText)).toMatchInlineSnapshot(`
      [
        "wvjl67o803",
        "262p94epp1d",
        "22tpp1dsl49",
      ]
    `);
  });
});
