import { numberOf } from './hash.ts';

/**
 * A random number generator that gives the same numbers for the same seed, on every machine (mulberry32).
 *
 * Good enough for shuffling options; not for secrets.
 *
 * @returns a function that gives the next number, 0 ≤ n < 1
 */
export function seeded(seed: string): () => number {
  let state = numberOf(seed) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
