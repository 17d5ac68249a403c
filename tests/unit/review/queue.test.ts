import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/course/course.ts';
import { minutesFor } from '../../../src/review/answering-time.ts';
import { comingDays, dayQueue, itemFor } from '../../../src/review/queue.ts';
import { dayNumber, pointsOf, recallOn, type Point } from '../../../src/review/schedule.ts';
import { course as small } from '../quiz/a-quiz.ts';
import { attempt } from './an-attempt.ts';

const now = new Date('2026-03-01T10:00:00.000Z');
const today = dayNumber(now.toISOString());
const [model] = small.items;

/** Four sections of three passages, two items on each; the first of a section also settles its second passage. */
const course: Course = {
  ...small,
  sections: ['a', 'b', 'c', 'd'].map((id, index) => ({
    id,
    number: index + 1,
    title: id,
    blocks: [],
    passages: [1, 2, 3].map((nth) => ({ id: `${id}.${nth}`, number: `${index + 1}.${nth}`, text: `${id} ${nth}` })),
  })),
  items: ['a', 'b', 'c', 'd'].flatMap((section) =>
    [1, 2, 3].flatMap((nth) =>
      ['x', 'y'].map((form) => ({
        item: {
          ...model?.item,
          id: `${section}${nth}${form}`,
          kind: 'choice',
          prompt: '?',
          section,
          twin: `${section}${nth}`,
        },
        revision: 'r1',
        points: nth === 1 && form === 'x' ? [`${section}.1`, `${section}.2`] : [`${section}.${nth}`],
        proofs: [],
      })),
    ),
  ),
};

const answers = fc.array(
  fc
    .record({
      item: fc.constantFrom(...course.items.map(({ item }) => item.id)),
      days: fc.integer({ min: 0, max: 40 }),
      minute: fc.integer({ min: 0, max: 500 }),
      isRight: fc.boolean(),
    })
    .map(({ item, days, minute, isRight }) =>
      attempt({
        item,
        at: new Date(now.getTime() - days * 86_400_000 - minute * 60_000).toISOString(),
        grade: { verdict: isRight ? 'right' : 'wrong', earned: isRight ? 1 : 0, possible: 1 },
      }),
    ),
  { maxLength: 60 },
);

describe('a day of review', () => {
  it('asks every point that is due, none that is not, and no more new ones than the learner takes', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(0, 3, 5, 10, 20), (given, pace) => {
        const points = pointsOf(course, given, now);
        const { turns, due, fresh } = dayQueue(course, points, now, pace, []);
        const asked = new Set(
          turns.flatMap(({ item }) => course.items.find((one) => one.item.id === item)?.points ?? []),
        );
        const isDue = ({ memory }: Point) => memory !== undefined && memory.due <= today;
        expect(points.filter((point) => isDue(point) && !asked.has(point.passage))).toEqual([]);
        expect(turns.filter(({ point, isNew }) => isNew !== (point.memory === undefined))).toEqual([]);
        expect(turns.filter(({ point, isNew }) => !isNew && !isDue(point))).toEqual([]);
        expect(fresh).toBeLessThanOrEqual(pace);
        expect(due + fresh).toBe(turns.length);
        expect(new Set(turns.map(({ item }) => item)).size).toBe(turns.length);
        // what is due comes before what is new
        expect(turns.findLastIndex(({ isNew }) => !isNew)).toBeLessThan(due);
      }),
    );
  });

  it('begins with the weakest, and stays in a section only when no other has anything left', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { turns } = dayQueue(course, pointsOf(course, given, now), now, 0, []);
        const chances = turns.map(({ point: { memory } }) => (memory === undefined ? 1 : recallOn(memory, today)));
        expect(chances[0] ?? 1).toBe(Math.min(1, ...chances));
      }),
    );
    const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
    const given = ['a1y', 'a2y', 'a3y', 'b1y', 'c1y'].map((item, index) => attempt({ item, at: ago(20 - index) }));
    const { turns } = dayQueue(course, pointsOf(course, given, now), now, 0, []);
    expect(turns.map(({ point }) => point.section)).toEqual(['a', 'b', 'c', 'a']);
  });

  it('takes new points from one section after the other, less those begun today', () => {
    const points = pointsOf(course, [attempt({ item: 'd3y', at: now.toISOString() })], now);
    expect(dayQueue(course, points, now, 5, []).turns.map(({ point }) => point.passage)).toEqual([
      'a.1',
      'b.1',
      'c.1',
      'd.1',
    ]);
  });

  it('asks in another way than last time', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const asked = pointsOf(course, given, now).filter(({ firsts }) => firsts.length > 0);
        expect(asked.filter((point) => itemFor(course, point) === point.firsts.at(-1)?.item)).toEqual([]);
      }),
    );
  });

  it('has the passage of a point read first that keeps slipping away', () => {
    const slips = [3, 1, 3, 1, 3, 1, 3, 1].map((rating, index) =>
      attempt({
        item: index % 2 === 0 ? 'a3x' : 'a3y',
        at: new Date(now.getTime() - (60 - index * 6) * 86_400_000).toISOString(),
        grade: { verdict: rating === 1 ? 'wrong' : 'right', earned: rating === 1 ? 0 : 1, possible: 1 },
      }),
    );
    const { turns } = dayQueue(course, pointsOf(course, slips, now), now, 0, []);
    expect(turns.map(({ point, readsFirst }) => [point.passage, readsFirst])).toEqual([['a.3', true]]);
    expect(dayQueue(course, pointsOf(course, slips.slice(0, -2), now), now, 0, []).turns[0]?.readsFirst).toBe(false);
  });

  it('takes up a wrong idea that was met, refutation first, unless it was asked today', () => {
    const [idea] = small.misconceptions;
    const entry = {
      misconception: idea ?? small.misconceptions[0],
      state: 'met',
      lastHit: attempt({}),
      rightDays: 0,
      items: ['c1y', 'c1x'],
    } as const;
    const ideas = entry.misconception === undefined ? [] : [{ ...entry, misconception: entry.misconception }];
    const [first] = dayQueue(course, pointsOf(course, [], now), now, 0, ideas).turns;
    expect([first?.item, first?.refutes?.id]).toEqual(['c1y', 'night-garden']);
    const answered = pointsOf(course, [attempt({ item: 'c1x', at: now.toISOString() })], now);
    expect(dayQueue(course, answered, now, 0, ideas).turns).toEqual([]);
    const seen = ideas.map((one) => ({ ...one, state: 'seen' as const }));
    expect(dayQueue(course, pointsOf(course, [], now), now, 0, seen).turns).toEqual([]);
  });

  it('says what comes, day by day, and how long today takes by the answers so far', () => {
    const points = pointsOf(
      course,
      [
        attempt({ item: 'a3x', shownAt: '2026-03-01T09:00:00.000Z', at: '2026-03-01T09:01:00.000Z' }),
        attempt({
          item: 'b3x',
          shownAt: '2026-03-01T09:02:00.000Z',
          at: '2026-03-01T09:03:00.000Z',
          grade: { verdict: 'wrong', earned: 0, possible: 1 },
        }),
      ],
      now,
    );
    expect(comingDays(points, now)).toEqual([
      { inDays: 1, count: 1 },
      { inDays: 4, count: 1 },
    ]);
    expect(minutesFor(points, 6)).toBe(6);
    expect(minutesFor([], 6)).toBe(3);
  });
});
