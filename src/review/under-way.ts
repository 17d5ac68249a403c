import { compareText } from '../core/compare-text.ts';
import type { Course } from '../course/course.ts';
import type { LedgerEntry } from './ledger.ts';
import { itemFor, takeUp, type Turn } from './queue.ts';
import { ratingOf, type Rating } from './rating.ts';
import type { Point } from './schedule.ts';

/** A question of the review under way; those that went wrong are asked once more at its end. */
export interface Asking extends Turn {
  readonly isOnceMore: boolean;
}

/** A review under way. It is laid out once; every answer counts at once, so that nothing of it has to be kept. */
export interface Review {
  readonly turns: readonly Asking[];
  readonly at: number;
  /** ISO 8601, UTC */
  readonly startedAt: string;
  /** what stands before the question has been read */
  readonly hasRead: boolean;
  readonly isOver: boolean;
}

/** A point that was asked in a review, with how it went at first. */
export interface Moved {
  readonly point: Point;
  readonly rating: Rating;
}

/** Begins a day's review. */
export function beginReview(turns: readonly Turn[], now: Date): Review {
  return {
    turns: turns.map((turn) => ({ ...turn, isOnceMore: false })),
    at: 0,
    startedAt: now.toISOString(),
    hasRead: false,
    isOver: false,
  };
}

/**
 * Goes on to the next question. A point that was not known comes once more at the end, in another question. A wrong idea that
 * the answer has shown to be met is refuted at once, and another question that offers it follows; once in a review.
 *
 * @param points  with the answer that was given
 * @param ideas   the ledger with that answer
 */
export function goOn(review: Review, course: Course, points: readonly Point[], ideas: readonly LedgerEntry[]): Review {
  const { turns, at, startedAt } = review;
  const turn = turns[at];
  if (turn === undefined) return review;
  const point = points.find(({ passage }) => passage === turn.point.passage);
  const first = point?.firsts.findLast((answer) => answer.at >= startedAt && answer.item === turn.item);
  const asked = turns.map(({ item }) => item);
  const refuted = new Set(turns.map(({ refutes }) => refutes?.id));
  const refutations = ideas
    .filter(
      ({ state, lastHit, misconception }) =>
        state === 'met' && !refuted.has(misconception.id) && first !== undefined && lastHit.id === first.id,
    )
    .flatMap((idea) => takeUp(idea, points, asked))
    .map((refutation): Asking => ({ ...refutation, isOnceMore: false }));
  const isMissed = !turn.isOnceMore && point !== undefined && first !== undefined && ratingOf(first) === 1;
  const besides = [turn.item, ...refutations.map(({ item }) => item)];
  const again: readonly Asking[] = isMissed
    ? [{ point, item: itemFor(course, point, besides), readsFirst: false, isNew: turn.isNew, isOnceMore: true }]
    : [];
  return {
    ...review,
    turns: [...turns.slice(0, at + 1), ...refutations, ...turns.slice(at + 1), ...again],
    at: at + 1,
    hasRead: false,
  };
}

/** The points that a review has moved until now, in the order in which they were asked, with the first answer to each. */
export function movedIn({ turns, startedAt }: Review, points: readonly Point[], now: Date): readonly Moved[] {
  const latest = now.toISOString();
  const asked = new Set(turns.map(({ item }) => item));
  return points
    .flatMap((point) => {
      const first = point.firsts.find(({ at, item }) => at >= startedAt && at <= latest && asked.has(item));
      return first === undefined ? [] : [{ point, first }];
    })
    .toSorted((one, other) => compareText(one.first.at, other.first.at))
    .map(({ point, first }) => ({ point, rating: ratingOf(first) }));
}
