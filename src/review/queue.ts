import { compareText } from '../core/compare-text.ts';
import type { Course, Misconception } from '../course/course.ts';
import { localDay } from '../progress/local-day.ts';
import type { LedgerEntry } from './ledger.ts';
import { dayNumber, leechAfter, recallOn, type Point } from './schedule.ts';

/** A question of a day's review. */
export interface Turn {
  readonly point: Point;
  /** id of the item that asks it today */
  readonly item: string;
  /** it was forgotten so often that its passage is read first */
  readonly readsFirst: boolean;
  readonly isNew: boolean;
  /** a wrong idea that the learner has met and not overcome: what refutes it is read first */
  readonly refutes?: Misconception;
}

/** What a day asks. */
export interface DayQueue {
  readonly turns: readonly Turn[];
  /** of them: points that are due, and points that are asked for the first time */
  readonly due: number;
  readonly fresh: number;
}

/**
 * Lays out a day's review: what is due, weakest first, then as many new points as the learner takes a day, from one section
 * after the other; neighbours come from different sections where they can. A point is asked by another item than last time
 * where it has one, the one that was not asked for longest; an item that settles two points asks both.
 *
 * Wrong ideas that were met come first, a few a day.
 *
 * @param pace   new points a day; those that were begun today count, whatever began them
 * @param ideas  the learner's ledger
 */
export function dayQueue(
  course: Course,
  points: readonly Point[],
  now: Date,
  pace: number,
  ideas: readonly LedgerEntry[],
): DayQueue {
  const today = dayNumber(now.toISOString());
  const due = points
    .flatMap((point) =>
      point.memory !== undefined && point.memory.due <= today ? [{ point, memory: point.memory }] : [],
    )
    .toSorted((one, other) => recallOn(one.memory, today) - recallOn(other.memory, today))
    .map(({ point }) => point);
  const begunToday = points.filter(
    ({ firsts: [first] }) => first && localDay(first.at) === localDay(now.toISOString()),
  );
  const goneOver = interleaved(due).map((point): Turn => ({
    point,
    item: itemFor(course, point),
    readsFirst: (point.memory?.lapses ?? 0) >= leechAfter,
    isNew: false,
  }));
  const begun = freshTurns(course, points, pace - begunToday.length);
  const turns = [...refutations(ideas, points, now), ...goneOver, ...begun];
  const once = turns.filter(({ item }, index) => turns.findIndex((other) => other.item === item) === index);
  return {
    turns: once,
    due: once.filter(({ isNew }) => !isNew).length,
    fresh: once.filter(({ isNew }) => isNew).length,
  };
}

/** The questions that begin new points, as many as are wanted; an item that settles several begins them all. */
function freshTurns(course: Course, points: readonly Point[], wanted: number): readonly Turn[] {
  const unasked = points.filter(({ memory }) => memory === undefined);
  const begun = new Set<Point>();
  return inTurn(unasked).flatMap((point): readonly Turn[] => {
    if (begun.size >= wanted || begun.has(point)) return [];
    const item = itemFor(course, point);
    for (const other of unasked) if (other.items.includes(item)) begun.add(other);
    return [{ point, item, readsFirst: false, isNew: true }];
  });
}

/** As many wrong ideas are taken up on one day. */
const mostIdeas = 2;

/** What takes up wrong ideas again: the refutation, and then an item that offers the idea; none was asked today. */
function refutations(ideas: readonly LedgerEntry[], points: readonly Point[], now: Date): readonly Turn[] {
  const today = localDay(now.toISOString());
  const askedToday = new Set(
    points.flatMap(({ firsts }) => firsts.filter(({ at }) => localDay(at) === today).map(({ item }) => item)),
  );
  return ideas
    .filter(({ state, items }) => state === 'met' && !items.some((item) => askedToday.has(item)))
    .flatMap((idea) => takeUp(idea, points))
    .slice(0, mostIdeas);
}

/**
 * The turn that refutes a wrong idea and then asks an item that offers it, the one that was not asked for longest; none where
 * the bank has no such item.
 *
 * @param besides  ids of items that are not to be taken
 */
export function takeUp(
  { misconception, items }: LedgerEntry,
  points: readonly Point[],
  besides: readonly string[] = [],
): readonly Turn[] {
  const item = items.find((id) => !besides.includes(id));
  const point = points.find((candidate) => item !== undefined && candidate.items.includes(item));
  if (item === undefined || point === undefined) return [];
  return [{ point, item, readsFirst: false, isNew: false, refutes: misconception }];
}

/**
 * The item that asks a point now: of several that would do, the one that asks least besides.
 *
 * @param besides  ids of items that are not to be taken while there are others
 */
export function itemFor(course: Course, { items, firsts }: Point, besides: readonly string[] = []): string {
  const twins = new Map(course.items.map(({ item }) => [item.id, item.twin]));
  const settles = new Map(course.items.map(({ item, points }) => [item.id, points.length]));
  const lastAsked = (item: string) => firsts.findLast((first) => first.item === item)?.at ?? '';
  const latest = firsts.at(-1)?.item;
  const isFamiliar = (item: string): number => {
    if (item === latest || besides.includes(item)) return 2;
    // other words for the same question are better than the same words, and another question better than both
    return latest !== undefined && twins.get(item) !== undefined && twins.get(item) === twins.get(latest) ? 1 : 0;
  };
  const [best = ''] = items.toSorted(
    (one, other) =>
      isFamiliar(one) - isFamiliar(other) ||
      compareText(lastAsked(one), lastAsked(other)) ||
      (settles.get(one) ?? 0) - (settles.get(other) ?? 0),
  );
  return best;
}

/** The same points, each next from another section than the one before where there is one left; else in their order. */
function interleaved(points: readonly Point[]): readonly Point[] {
  const left = [...points];
  const laid: Point[] = [];
  while (left.length > 0) {
    const before = laid.at(-1)?.section;
    const at = Math.max(
      0,
      left.findIndex(({ section }) => section !== before),
    );
    laid.push(...left.splice(at, 1));
  }
  return laid;
}

/** The first point of each section, then the second of each, and so on. */
function inTurn(points: readonly Point[]): readonly Point[] {
  const nth = new Map<string, number>();
  return points
    .map((point) => {
      const rank = nth.get(point.section) ?? 0;
      nth.set(point.section, rank + 1);
      return { point, rank };
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ point }) => point);
}

/** Days from now on which points are due, the nearest first, and how many on each. */
export function comingDays(
  points: readonly Point[],
  now: Date,
): readonly { readonly inDays: number; readonly count: number }[] {
  const today = dayNumber(now.toISOString());
  const days = new Map<number, number>();
  for (const { memory } of points)
    if (memory !== undefined)
      days.set(Math.max(0, memory.due - today), (days.get(Math.max(0, memory.due - today)) ?? 0) + 1);
  return [...days].map(([inDays, count]) => ({ inDays, count })).toSorted((one, other) => one.inDays - other.inDays);
}
