import * as v from 'valibot';
import { inTab, jsonIn } from '../core/device-text.ts';
import type { Course } from '../course/course.ts';
import { localDay } from '../progress/local-day.ts';
import { draftKey, reviewUnderWay } from '../progress/session-drafts.ts';
import { count, moment } from '../progress/shapes.ts';
import { siteName } from '../progress/site-name.ts';
import type { Point } from './schedule.ts';
import type { Asking, Review } from './under-way.ts';

/** A review as it lies in the tab: its questions by their ids, which all editions share. */
const keptSchema = v.object({
  startedAt: moment,
  at: count,
  hasRead: v.boolean(),
  turns: v.array(
    v.object({
      passage: v.string(),
      item: v.string(),
      readsFirst: v.boolean(),
      isNew: v.boolean(),
      isOnceMore: v.boolean(),
      refutes: v.exactOptional(v.string()),
    }),
  ),
});

/** Keeps a review for a reload, and for the same place in another language; one that is over is forgotten. */
export function keepReview(course: string, review: Review | undefined): void {
  const isUnderWay = review !== undefined && !review.isOver && review.at < review.turns.length;
  inTab.write(keyOf(course), isUnderWay ? JSON.stringify(keptOf(review)) : undefined);
}

/** The review that was under way in this tab today; questions that are gone are gone from it too. */
export function readReview(course: Course, points: readonly Point[], now: Date): Review | undefined {
  const kept = v.safeParse(keptSchema, jsonIn(inTab.read(keyOf(course.id))));
  if (!kept.success || localDay(kept.output.startedAt) !== localDay(now.toISOString())) return undefined;
  const { startedAt, at, hasRead, turns } = kept.output;
  const found = turns.map(({ passage, refutes, ...turn }): Asking | undefined => {
    const point = points.find((candidate) => candidate.passage === passage);
    const idea = course.misconceptions.find(({ id }) => id === refutes);
    if (point === undefined || !point.items.includes(turn.item)) return undefined;
    return { ...turn, point, ...(idea === undefined ? {} : { refutes: idea }) };
  });
  const isThere = (turn: Asking | undefined) => turn !== undefined;
  const place = found.slice(0, at).filter(isThere).length;
  const left = found.filter(isThere);
  return place < left.length ? { startedAt, at: place, hasRead, turns: left, isOver: false } : undefined;
}

function keptOf({ startedAt, at, hasRead, turns }: Review): v.InferOutput<typeof keptSchema> {
  return {
    startedAt,
    at,
    hasRead,
    turns: turns.map(({ point, item, readsFirst, isNew, isOnceMore, refutes }) => ({
      passage: point.passage,
      item,
      readsFirst,
      isNew,
      isOnceMore,
      ...(refutes === undefined ? {} : { refutes: refutes.id }),
    })),
  };
}

function keyOf(course: string): string {
  return draftKey(siteName(location.href), course, reviewUnderWay);
}
