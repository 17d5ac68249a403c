import { seeded } from '../../core/seeded.ts';
import { shuffled } from '../../core/shuffled.ts';
import { drawItems, pointOf, type Drawable } from './draw-items.ts';

/** Which of two sheets of questions on the same points: the one before the document is read, or the one after. */
export type Form = 'before' | 'after';

/**
 * Draws one of two forms: of every point that two twins ask, one stands in the one and its twin in the other, of the same kind
 * where there is one. Both ask the same things, each in its own questions.
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

/**
 * Draws the second form for a first one that has been answered: of each of its points another twin, of the same kind where there
 * is one.
 *
 * @param asked  ids of the items of the first form
 * @param seed   of the order
 * @returns ids in the order in which they are asked; points that cannot be asked another time are left out
 */
export function drawSecondForm(pool: readonly Drawable[], asked: readonly string[], seed: string): readonly string[] {
  const second = asked.flatMap((id) => {
    const first = pool.find((item) => item.id === id);
    if (first === undefined) return [];
    const twins = pool.filter((item) => item.id !== id && pointOf(item) === pointOf(first) && !asked.includes(item.id));
    const twin = twins.find(({ kind }) => kind === first.kind) ?? twins[0];
    return twin === undefined ? [] : [twin.id];
  });
  return shuffled(second, seeded(seed));
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
