import { compareText } from '../core/compare-text.ts';
import type { Attempt } from '../progress/attempt.ts';
import type { Point } from './schedule.ts';

/** Answers that were given at one moment: one, or all of an exam, which bear the moment at which it was handed in. */
export interface Answering {
  /** ISO 8601, UTC */
  readonly at: string;
  readonly answers: number;
  /** for which their questions were before the learner */
  readonly seconds: number;
}

/** A question that was before the learner for longer was left lying: more of it is not counted, in seconds. */
const longest = 150;

/**
 * How long answers took, oldest first. A question counts from the moment at which it was shown, or at which the answer before
 * was given: what lies open beside others, or is tried again, takes no time twice.
 */
export function answeringTimes(attempts: Iterable<Attempt>): readonly Answering[] {
  const together = new Map<string, { readonly answers: number; readonly from: number }>();
  for (const { at, shownAt } of attempts) {
    const known = together.get(at);
    const from = Math.min(known?.from ?? Infinity, Date.parse(shownAt));
    together.set(at, { answers: (known?.answers ?? 0) + 1, from });
  }
  let before = -Infinity;
  return [...together]
    .toSorted(([one], [other]) => compareText(one, other))
    .map(([at, { answers, from }]) => {
      const to = Date.parse(at);
      const seconds = Math.min(longest * answers, Math.max(0, to - Math.max(from, before)) / 1000);
      before = to;
      return { at, answers, seconds };
    });
}

/** Seconds that a question is taken to need before there are answers to go by, and within which they are believed. */
const usual = 30;
const [least, most] = [8, longest] as const;
/** The latest answers are gone by. */
const looked = 30;

/** How long a learner needs for so many questions, in minutes: by the middle of the latest answers. */
export function minutesFor(points: readonly Point[], questions: number): number {
  const answers = new Map(points.flatMap(({ firsts }) => firsts.map((first) => [first.id, first] as const)));
  const times = answeringTimes(answers.values())
    .flatMap(({ answers, seconds }) => Array.from({ length: answers }, () => seconds / answers))
    .slice(-looked)
    .filter((seconds) => seconds > 0)
    .map((seconds) => Math.min(most, Math.max(least, seconds)))
    .toSorted((one, other) => one - other);
  const each = times[Math.floor(times.length / 2)] ?? usual;
  return Math.max(1, Math.round((questions * each) / 60));
}
