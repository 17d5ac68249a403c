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
 * after the other; neighbours come from different sections where they can. A point is asked by another item than last time where it has one, the one that was
 * not asked for longest; an item that settles two points asks both.
 *
 * Wrong ideas that were met come first, a few a day.
 *
 * @param pace   new points a day; those that were begun today count
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
  const fresh = inTurn(points.filter(({ memory }) => memory === undefined)).slice(
    0,
    Math.max(0, pace - begunToday.length),
  );
  const asked = [...interleaved(due), ...fresh].map((point): Turn => ({
    point,
    item: itemFor(course, point),
    readsFirst: (point.memory?.lapses ?? 0) >= leechAfter,
    isNew: point.memory === undefined,
  }));
  const turns = [...refutations(ideas, points, now), ...asked];
  const once = turns.filter(({ item }, index) => turns.findIndex((other) => other.item === item) === index);
  return {
    turns: once,
    due: once.filter(({ isNew }) => !isNew).length,
    fresh: once.filter(({ isNew }) => isNew).length,
  };
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
  return [{ point, item, readsFirst: false, isNew: point.memory === undefined, refutes: misconception }];
}

/**
 * The item that asks a point now.
 *
 * @param besides  ids of items that are not to be taken while there are others
 */
export function itemFor(course: Course, { items, firsts }: Point, besides: readonly string[] = []): string {
  const twins = new Map(course.items.map(({ item }) => [item.id, item.twin]));
  const lastAsked = (item: string) => firsts.findLast((first) => first.item === item)?.at ?? '';
  const latest = firsts.at(-1)?.item;
  const isFamiliar = (item: string): number => {
    if (item === latest || besides.includes(item)) return 2;
    // other words for the same question are better than the same words, and another question better than both
    return latest !== undefined && twins.get(item) !== undefined && twins.get(item) === twins.get(latest) ? 1 : 0;
  };
  const [best = ''] = items.toSorted(
    (one, other) => isFamiliar(one) - isFamiliar(other) || compare(lastAsked(one), lastAsked(other)),
  );
  return best;
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

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

/** Seconds that a question is taken to need before there are answers to go by, and within which they are believed. */
const usual = 30;
const [least, most] = [8, 150] as const;
/** The latest answers are gone by. */
const looked = 30;

/** How long a learner needs for so many questions, in minutes: by the middle of the latest answers. */
export function minutesFor(points: readonly Point[], questions: number): number {
  const times = points
    .flatMap(({ firsts }) => firsts)
    .toSorted((one, other) => compare(one.at, other.at))
    .slice(-looked)
    .map(({ shownAt, at }) => (Date.parse(at) - Date.parse(shownAt)) / 1000)
    .filter((seconds) => seconds > 0)
    .map((seconds) => Math.min(most, Math.max(least, seconds)))
    .toSorted((one, other) => one - other);
  const each = times[Math.floor(times.length / 2)] ?? usual;
  return Math.max(1, Math.round((questions * each) / 60));
}
