import fc from 'fast-check';
import { createEmptyCard, fsrs, generatorParameters, type Grade } from 'ts-fsrs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Rating } from '../../../src/review/rating.ts';
import { dayNumber, leechAfter, pointsOf, recallOn, remember, type Recall } from '../../../src/review/schedule.ts';
import { course } from '../quiz/a-quiz.ts';
import { attempt } from './an-attempt.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Days from each recall to the next, of a point that is always asked on the day on which it is due. */
function waits(ratings: readonly Rating[]): readonly number[] {
  const recalls: Recall[] = [];
  return ratings.map((rating) => {
    const day = remember(recalls)?.due ?? 0;
    recalls.push({ day, rating });
    return (remember(recalls)?.due ?? 0) - day;
  });
}

describe('what is remembered of a point', () => {
  it('is what the library itself makes of the same recalls', () => {
    const scheduler = fsrs(generatorParameters({ enable_fuzz: false, learning_steps: [], relearning_steps: [] }));
    const recall = fc.record({ after: fc.integer({ min: 1, max: 60 }), rating: fc.constantFrom<Grade>(1, 2, 3) });
    fc.assert(
      fc.property(fc.array(recall, { minLength: 1, maxLength: 12 }), (recalls) => {
        let day = 0;
        let card = createEmptyCard(new Date(0));
        const ours = recalls.map(({ after, rating }) => {
          day += after;
          card = scheduler.next(card, new Date(day * 86_400_000), rating).card;
          return { day, rating: rating === 1 ? (1 as const) : rating === 2 ? (2 as const) : (3 as const) };
        });
        expect(remember(ours)?.stability).toBeCloseTo(card.stability, 6);
        expect(remember(ours)?.difficulty).toBeCloseTo(card.difficulty, 6);
      }),
    );
  });

  it('comes back after days that grow, and tomorrow when it was forgotten', () => {
    expect(waits([3, 3, 3, 3])).toEqual([4, 12, 25, 58]);
    expect(waits([1, 3, 3, 3])).toEqual([1, 3, 8, 14]);
    expect(waits([3, 3, 1, 3])).toEqual([4, 12, 3, 7]);
  });

  it('keeps a point whose clock ran backwards, and never falls below the day of its last recall', () => {
    const recalls = fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 400 }), rating: fc.constantFrom(1 as const, 2 as const, 3 as const) }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(recalls, (given) => {
        const memory = remember(given);
        expect(memory?.last).toBe(Math.max(...given.map(({ day }) => day)));
        expect(memory?.due).toBeGreaterThan(memory?.last ?? 0);
        expect(memory && recallOn(memory, -5)).toBe(1);
      }),
    );
  });

  it('counts as a lapse only what had been known', () => {
    expect(remember([1, 2, 3, 4, 5].map((day) => ({ day, rating: 1 })))?.lapses).toBe(0);
    const slipping = [3, 1, 3, 1, 3, 1, 3, 1].map(
      (rating, day) => ({ day: day * 5, rating: rating === 1 ? 1 : 3 }) as const,
    );
    expect(remember(slipping)?.lapses).toBe(leechAfter);
  });
});

describe('days', () => {
  it.each(['Europe/Berlin', 'America/Havana', 'Pacific/Auckland', 'UTC'])(
    'grow by one from noon to noon in %s, through daylight saving',
    (zone) => {
      vi.stubEnv('TZ', zone);
      for (let day = 0; day < 400; day += 1) {
        const noon = new Date(2026, 0, 1 + day, 12);
        const next = new Date(2026, 0, 2 + day, 12);
        expect(dayNumber(next.toISOString()) - dayNumber(noon.toISOString())).toBe(1);
      }
    },
  );
});

describe('the points of a course', () => {
  const now = new Date('2026-02-10T10:00:00.000Z');

  it('are its passages that an item settles, with the answers to all of these items', () => {
    const points = pointsOf(course, [attempt({}), attempt({ item: 'statement', at: '2026-02-03T10:00:00.000Z' })], now);
    expect(points.map(({ passage, items, firsts }) => [passage, items.length, firsts.length])).toEqual([
      ['g.1', 3, 2],
      ['g.2', 1, 0],
      ['g.3', 1, 1],
    ]);
    expect(points[1]?.memory).toBeUndefined();
    expect(points[0]?.memory?.last).toBe(dayNumber('2026-02-03T10:00:00.000Z'));
  });

  it('are due now where all that is known of them bears a day to come, on whatever day that is asked', () => {
    const ahead = attempt({ at: '2027-02-01T10:00:00.000Z' });
    for (const day of ['2026-02-10', '2026-02-11', '2026-06-01']) {
      const [point] = pointsOf(course, [ahead], new Date(`${day}T10:00:00.000Z`));
      expect(point?.memory?.due).toBeLessThanOrEqual(dayNumber(`${day}T10:00:00.000Z`));
    }
  });

  it('go by what is answered from now on, whatever was answered while the clock was ahead', () => {
    const wrong = { verdict: 'wrong', earned: 0, possible: 1 } as const;
    const [point] = pointsOf(
      course,
      [
        attempt({ at: '2027-02-01T10:00:00.000Z', grade: wrong }),
        attempt({ at: '2026-02-02T10:00:00.000Z' }),
        attempt({ at: '2026-02-05T10:00:00.000Z' }),
      ],
      new Date('2026-02-05T11:00:00.000Z'),
    );
    expect(point?.memory?.rating).toBe(3);
    expect(point?.memory?.last).toBe(dayNumber('2026-02-05T10:00:00.000Z'));
    expect(point?.memory?.due).toBeGreaterThan(dayNumber('2026-02-06T10:00:00.000Z'));
  });
});
