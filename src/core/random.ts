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

/** A new list with the same members in drawn order, every order equally likely (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: () => number): readonly T[] {
  const drawn = [...list];
  for (let last = drawn.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    drawn.splice(last, 0, ...drawn.splice(chosen, 1));
  }
  return drawn;
}
