import { seeded, shuffled } from '../../core/random.ts';
import { drawItems, pointOf, type Drawable } from './draw-items.ts';

/** Which of two sheets of questions on the same points: the one before the document is read, or the one after. */
export type Form = 'before' | 'after';

/**
 * Draws one of two forms: of every point that two twins ask, one stands in the one and its twin in the other, of the same kind
 * where there is one. Nobody is asked the same question twice, and both ask the same things.
 *
 * @param seed  the same for both forms, or they are no pair
 * @returns ids in the order in which they are asked: `count` of them, or one of every point that can be asked twice
 */
export function drawForm(pool: readonly Drawable[], count: number, seed: string, form: Form): readonly string[] {
  const partners = new Map(pairsIn(pool, seed).map(([before, after]) => [before.id, after.id]));
  const drawn = drawItems(
    pool.filter(({ id }) => partners.has(id)),
    count,
    seed,
  );
  return form === 'before' ? drawn : drawn.map((id) => partners.get(id) ?? id);
}

/** How many points can be asked twice. */
export function countPairs(pool: readonly Drawable[]): number {
  return pairsIn(pool, '').length;
}

function pairsIn(pool: readonly Drawable[], seed: string): readonly (readonly [Drawable, Drawable])[] {
  const families = new Map<string, readonly Drawable[]>();
  for (const item of shuffled(pool, seeded(seed)))
    families.set(pointOf(item), [...(families.get(pointOf(item)) ?? []), item]);
  return [...families.values()].flatMap(([before, ...others]) => {
    const after = others.find(({ kind }) => kind === before?.kind) ?? others[0];
    return before && after ? [[before, after] as const] : [];
  });
}
