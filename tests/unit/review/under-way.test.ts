import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../src/progress/attempt.ts';
import { ledgerOf } from '../../../src/review/ledger.ts';
import { dayQueue } from '../../../src/review/queue.ts';
import { pointsOf } from '../../../src/review/schedule.ts';
import { beginReview, goOn, movedIn, type Review } from '../../../src/review/under-way.ts';
import { course, lessonOf } from '../quiz/a-quiz.ts';
import { attempt } from './an-attempt.ts';

const { question } = lessonOf();
const now = new Date('2026-03-01T10:00:00.000Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000).toISOString();
const wrong = { verdict: 'wrong', earned: 0, possible: 1 } as const;
/** `dusk` expresses the idea that the garden is one for the night, and so does the statement for those who find it said. */
const dusk = (fields: Partial<Attempt>) =>
  attempt({ response: fields.item === 'statement' ? 'says' : ['dusk'], grade: wrong, ...fields });
const before = dusk({ item: 'one-right-again', at: '2026-02-01T10:00:00.000Z' });

/** The review after its first question was answered so, and gone on from. */
function after(given: readonly Attempt[], answer: (item: string) => Attempt): Review {
  const review = beginReview(dayQueue(course, pointsOf(course, given, now), now, 5, []).turns, now);
  return answered(review, [...given, answer(review.turns[0]?.item ?? '')]);
}

function answered(review: Review, attempts: readonly Attempt[]): Review {
  return goOn(
    review,
    course,
    pointsOf(course, attempts, new Date(later(60))),
    ledgerOf(course, attempts, question, new Date(later(60))),
  );
}

describe('a review under way', () => {
  it('asks once more at its end what was not known, in another question', () => {
    const review = after([], (item) => attempt({ item, at: later(1), grade: wrong }));
    const last = review.turns.at(-1);
    expect([review.at, last?.isOnceMore, last?.point.passage]).toEqual([1, true, review.turns[0]?.point.passage]);
    expect(last?.item).not.toBe(review.turns[0]?.item);
    expect(after([], (item) => attempt({ item, at: later(1) })).turns.some(({ isOnceMore }) => isOnceMore)).toBe(false);
  });

  it('refutes at once a wrong idea that the answer shows to be met, and asks another question that offers it', () => {
    const review = after([before], (item) => dusk({ item, at: later(1) }));
    const next = review.turns[1];
    expect(next?.refutes?.id).toBe('night-garden');
    expect(next?.item).not.toBe(review.turns[0]?.item);
    expect(next?.isOnceMore).toBe(false);
    expect(review.hasRead).toBe(false);
  });

  it('refutes an idea that was given as sure, and none that was chosen once', () => {
    const refuted = (fields: Partial<Attempt>) =>
      after([], (item) => dusk({ item, at: later(1), ...fields })).turns.map(({ refutes }) => refutes?.id);
    expect(refuted({ confidence: 'sure' })).toContain('night-garden');
    expect(refuted({})).not.toContain('night-garden');
  });

  it('refutes an idea once in a review, however often it is chosen', () => {
    const once = after([before], (item) => dusk({ item, at: later(1) }));
    const item = once.turns[1]?.item ?? '';
    const twice = answered(once, [
      before,
      dusk({ item: once.turns[0]?.item ?? '', at: later(1) }),
      dusk({ item, at: later(2) }),
    ]);
    expect(twice.turns.filter(({ refutes }) => refutes !== undefined)).toHaveLength(1);
  });

  it('says of each point how it went at first', () => {
    const review = after([], (item) => attempt({ item, at: later(1) }));
    const [first] = review.turns;
    const points = pointsOf(course, [attempt({ item: first?.item ?? '', at: later(1) })], new Date(later(60)));
    expect(
      movedIn(review, points, new Date(later(60))).map(({ point, rating }) => [point.passage, rating]),
    ).toContainEqual([first?.point.passage, 3]);
    expect(movedIn(review, pointsOf(course, [], now), now)).toEqual([]);
  });
});
