import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointOf, type Drawable } from '../../../../src/lesson/draw/draw-items.ts';
import { countPairs, drawForm, drawSecondForm } from '../../../../src/lesson/draw/forms.ts';

const pools: fc.Arbitrary<Drawable[]> = fc
  .array(
    fc.record({
      section: fc.constantFrom('tools', 'loans'),
      kind: fc.constantFrom('choice', 'stance', 'order'),
      twin: fc.option(fc.constantFrom('t1', 't2', 't3', 't4', 't5'), { nil: undefined, freq: 4 }),
      misconceptions: fc.constant<string[]>([]),
    }),
    { maxLength: 16 },
  )
  .map((items) => items.map((item, index) => ({ id: `i${index}`, ...item })));

describe('two forms', () => {
  it('ask the same points in the same order, and no question twice', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 1, max: 8 }), fc.string(), (pool, count, seed) => {
        const pointIn = new Map(pool.map((item) => [item.id, pointOf(item)]));
        const [before, after] = (['before', 'after'] as const).map((form) => drawForm(pool, count, seed, form));
        expect(before?.map((id) => pointIn.get(id))).toEqual(after?.map((id) => pointIn.get(id)));
        expect(before?.filter((id) => after?.includes(id))).toEqual([]);
        expect(new Set(before).size).toBe(Math.min(count, countPairs(pool)));
      }),
    );
  });

  it('ask after the reading what was asked before it, whatever the pool has become since', () => {
    fc.assert(
      fc.property(pools, fc.string(), (pool, seed) => {
        const asked = drawForm(pool, 5, seed, 'before');
        const pointIn = new Map(pool.map((item) => [item.id, pointOf(item)]));
        const second = drawSecondForm(pool, asked, 'another');
        expect(second.filter((id) => asked.includes(id))).toEqual([]);
        expect(second.map((id) => pointIn.get(id)).toSorted()).toEqual(asked.map((id) => pointIn.get(id)).toSorted());
        expect(drawSecondForm(pool, ['gone'], seed)).toEqual([]);
      }),
    );
  });

  it('take a twin of the same kind where there is one', () => {
    const item = (id: string, kind: string, twin: string) => ({ id, kind, twin, section: 's', misconceptions: [] });
    const pool = [item('a', 'choice', 't'), item('b', 'order', 't'), item('c', 'choice', 't')];
    const drawn = ['1', '2', '3', '4', '5', '6'].map((seed) =>
      (['before', 'after'] as const).flatMap((form) => drawForm(pool, 1, seed, form)),
    );
    // the only one of its kind has to do with another
    const alike = drawn.filter(([one]) => one !== 'b').map((pair) => pair.toSorted().join(''));
    expect(new Set(alike)).toEqual(new Set(['ac']));
  });
});
