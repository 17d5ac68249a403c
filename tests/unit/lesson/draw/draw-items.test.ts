import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawItems, type Drawable } from '../../../../src/lesson/draw/draw-items.ts';

const sections = ['tools', 'loans', 'money', 'people'] as const;
const kinds = ['choice', 'order', 'match'] as const;

/** Pools in which sections, kinds, twins and misconceptions collide. */
const pools: fc.Arbitrary<Drawable[]> = fc
  .array(
    fc.record({
      section: fc.constantFrom(...sections),
      kind: fc.constantFrom(...kinds),
      twin: fc.option(fc.constantFrom('t1', 't2', 't3', 't4'), { nil: undefined, freq: 2 }),
      misconceptions: fc.uniqueArray(fc.constantFrom('m1', 'm2', 'm3'), { maxLength: 2 }),
    }),
    { maxLength: 14 },
  )
  .map((items) => items.map((item, index) => ({ id: `i${index}`, ...item })));

const seeds = fc.string({ minLength: 1, maxLength: 6 });

const pointsIn = (pool: readonly Drawable[]) => new Set(pool.map(({ id, twin }) => (twin ? `twin ${twin}` : id)));

/** Tries every choice of one item a section: slow, and plainly right. */
function canCover(pool: readonly Drawable[], left: readonly string[], used: ReadonlySet<string>): boolean {
  const [section, ...others] = left;
  if (section === undefined) return true;
  return pool.some((item) => {
    const point = item.twin ? `twin ${item.twin}` : item.id;
    return item.section === section && !used.has(point) && canCover(pool, others, new Set([...used, point]));
  });
}

describe('a draw', () => {
  it('has exactly as many distinct items as were asked for, or one for every point there is', () => {
    fc.assert(
      fc.property(pools, fc.nat(20), seeds, (pool, count, seed) => {
        const drawn = drawItems(pool, count, seed);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toHaveLength(Math.min(count, pointsIn(pool).size));
        expect(pool.map(({ id }) => id)).toEqual(expect.arrayContaining([...drawn]));
      }),
    );
  });

  it('never holds two twins', () => {
    fc.assert(
      fc.property(pools, fc.nat(20), seeds, (pool, count, seed) => {
        const drawn = drawItems(pool, count, seed);
        const twins = pool.flatMap(({ id, twin }) => (twin && drawn.includes(id) ? [twin] : []));
        expect(new Set(twins).size).toBe(twins.length);
      }),
    );
  });

  it('covers every section whenever the count and the twins allow', () => {
    fc.assert(
      fc.property(pools, fc.nat(20), seeds, (pool, count, seed) => {
        const present = [...new Set(pool.map(({ section }) => section))];
        fc.pre(count >= present.length && canCover(pool, present, new Set()));
        const drawn = drawItems(pool, count, seed);
        const covered = new Set(pool.filter(({ id }) => drawn.includes(id)).map(({ section }) => section));
        expect([...covered].toSorted()).toEqual(present.toSorted());
      }),
    );
  });

  it('comes from as many sections as it has items when it is too small for all of them', () => {
    const pool = sections.flatMap((section) =>
      [1, 2, 3].map((nth) => ({ id: `${section}-${nth}`, section, kind: 'choice', misconceptions: [] })),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), seeds, (count, seed) => {
        const covered = drawItems(pool, count, seed).map((id) => id.split('-')[0]);
        expect(new Set(covered).size).toBe(count);
      }),
    );
  });

  it('is even over sections and kinds where every section has every kind', () => {
    const pool = sections.flatMap((section) =>
      kinds.flatMap((kind) =>
        [1, 2].map((nth) => ({ id: `${section} ${kind} ${nth}`, section, kind, misconceptions: [] })),
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), seeds, (count, seed) => {
        const drawn = drawItems(pool, count, seed).map((id) => id.split(' '));
        for (const [names, at] of [
          [sections, 0],
          [kinds, 1],
        ] as const) {
          const counts = names.map((name) => drawn.filter((parts) => parts[at] === name).length);
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('meets each misconception before it meets one again', () => {
    const pool = ['m1', 'm1', 'm1', 'm2', 'm3'].map((id, index) => ({
      id: `${id} ${index}`,
      section: 'tools',
      kind: 'choice',
      misconceptions: [id],
    }));
    fc.assert(
      fc.property(seeds, (seed) => {
        const met = drawItems(pool, 3, seed).map((id) => id.split(' ')[0]);
        expect(met.toSorted()).toEqual(['m1', 'm2', 'm3']);
      }),
    );
  });

  it('is the same for the same seed, now and in every browser', () => {
    const pool = sections.flatMap((section) =>
      kinds.map((kind) => ({ id: `${section}-${kind}`, section, kind, misconceptions: [] })),
    );
    // these words stand in links that were given out: they must not change
    expect(drawItems(pool, 5, 'k3f9')).toMatchInlineSnapshot(`
      [
        "people-match",
        "loans-choice",
        "tools-choice",
        "money-order",
        "tools-order",
      ]
    `);
    expect(drawItems(pool, 5, 'another')).toMatchInlineSnapshot(`
      [
        "tools-choice",
        "money-order",
        "money-match",
        "loans-match",
        "people-choice",
      ]
    `);
  });
});
