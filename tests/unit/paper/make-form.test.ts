import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPoints, poolFor } from '../../../src/lesson/draw/item-pool.ts';
import { pointOf } from '../../../src/lesson/draw/draw-items.ts';
import { makeForm, pointsOf, type PaperForm } from '../../../src/paper/make-form.ts';
import { draws, papers } from './papers.ts';

const ids = ({ tasks }: PaperForm) => tasks.map(({ item }) => item.item.id);
const points = ({ tasks }: PaperForm) => tasks.map(({ item }) => pointOf(item.item));
const runs = { numRuns: 25 };

describe.each(papers)('the forms of %s', (_, { course, questionOf }) => {
  const forms = draws(course).map((settings) => ({
    settings,
    a: makeForm(course, settings, 'A', questionOf),
    b: makeForm(course, settings, 'B', questionOf),
  }));

  it('have as many tasks as were asked for, or one for every point, and none twice', () => {
    fc.assert(
      fc.property(forms, ({ settings, a, b }) => {
        const there = countPoints(poolFor(course, settings, questionOf));
        for (const form of [a, b]) {
          expect(form.tasks).toHaveLength(Math.min(settings.count, there));
          expect(new Set(points(form)).size).toBe(form.tasks.length);
          expect(form.tasks.map(({ number }) => number)).toEqual(form.tasks.map((__, index) => index + 1));
        }
      }),
      runs,
    );
  });

  it('ask the same points, each worth the same, in another order', () => {
    fc.assert(
      fc.property(forms, ({ a, b }) => {
        expect(points(b).toSorted()).toEqual(points(a).toSorted());
        expect(pointsOf(b)).toBe(pointsOf(a));
        expect(a.tasks.length > 1 && points(b).join() === points(a).join()).toBe(false);
      }),
      runs,
    );
  });

  it('have the parts of an item that both ask in two orders', () => {
    fc.assert(
      fc.property(forms, ({ a, b }) => {
        const both = b.tasks.flatMap((task) => {
          const same = a.tasks.find(({ item }) => item === task.item);
          return same === undefined || task.question.parts().length < 2 ? [] : [{ task, same }];
        });
        for (const { task, same } of both) expect(task.blocks, task.item.item.id).not.toEqual(same.blocks);
      }),
      runs,
    );
  });

  it('never print the steps of an order as they follow each other', () => {
    fc.assert(
      fc.property(forms, ({ a, b }) => {
        const orders = [...a.tasks, ...b.tasks].filter(({ item }) => item.item.kind === 'order');
        const inOrder = orders.filter(({ question, blocks }) => {
          const authored = question.paper(question.parts().map(({ id }) => id));
          return JSON.stringify(blocks) === JSON.stringify(authored);
        });
        expect(inOrder).toEqual([]);
      }),
      runs,
    );
  });

  it('are the same for the same settings', () => {
    fc.assert(
      fc.property(forms, ({ settings, b }) => {
        const again = makeForm(course, settings, 'B', questionOf);
        expect(ids(again)).toEqual(ids(b));
        expect(JSON.stringify(again.tasks)).toBe(JSON.stringify(b.tasks));
      }),
      runs,
    );
  });
});

describe('form B', () => {
  it('has a twin in place of an item that has one', () => {
    const [, twins] = papers.find(([name]) => name === 'twins') ?? [];
    if (twins === undefined) throw new Error('the course with twins is gone');
    const settings = { sections: [], kinds: [], count: 3, seed: 'k3f9' };
    const [a, b] = (['A', 'B'] as const).map((name) => ids(makeForm(twins.course, settings, name, twins.questionOf)));
    const opening = ['one-right', 'one-right-again'];
    expect(opening.filter((id) => a?.includes(id))).toHaveLength(1);
    expect(opening.filter((id) => b?.includes(id))).toEqual(opening.filter((id) => !a?.includes(id)));
  });

  it('takes no twin that is worth more or less', () => {
    const [, twins] = papers.find(([name]) => name === 'twins') ?? [];
    if (twins === undefined) throw new Error('the course with twins is gone');
    const items = twins.course.items.map((item) =>
      item.item.id === 'several-right' ? { ...item, item: { ...item.item, twin: 'opening' } } : item,
    );
    const course = { ...twins.course, items: items.filter(({ item }) => item.id !== 'one-right-again') };
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (seed) => {
        const settings = { sections: [], kinds: [], count: 3, seed };
        const [a, b] = (['A', 'B'] as const).map((name) => ids(makeForm(course, settings, name, twins.questionOf)));
        expect(b?.toSorted()).toEqual(a?.toSorted());
      }),
      runs,
    );
  });

  it('is known by its code, as is form A', () => {
    for (const [, { course, questionOf }] of papers) {
      const settings = { sections: [], kinds: [], count: 2, seed: 'k3f9' };
      expect(makeForm(course, settings, 'A', questionOf).code).toBe('k3f9-A');
      expect(makeForm(course, settings, 'B', questionOf).code).toBe('k3f9-B');
    }
  });
});
