import type { Grade, Hint, ItemBase } from './kind.ts';

/** An item's hints in their order, each with what it costs. */
export function hintsOf(item: ItemBase): readonly Hint[] {
  return (item.hints ?? []).map((hint) => (typeof hint === 'string' ? { text: hint, costs: 0 } : hint));
}

/**
 * The grade of a response that was given after some hints: each took its share of the points. The verdict stays, since it is
 * about the response; points are hundredths at the finest. What is stored can be computed again from item and attempt.
 *
 * @param taken  how many hints had been opened
 */
export function afterHints(grade: Grade, item: ItemBase, taken: number): Grade {
  const costs = hintsOf(item)
    .slice(0, taken)
    .reduce((sum, hint) => sum + hint.costs, 0);
  return { ...grade, earned: Math.round(grade.earned * Math.max(0, 1 - costs) * 100) / 100 };
}
