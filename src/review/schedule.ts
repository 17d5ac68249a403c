import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import type { Course } from '../course/course.ts';
import type { Attempt } from '../progress/attempt.ts';
import { localDay } from '../progress/local-day.ts';
import { foldProgress, timeOrder } from '../progress/progress.ts';
import { ratingOf, type Rating } from './rating.ts';

/** The share of points that are to be recalled on the day on which they are due, over all of them. */
export const retention = 0.9;

/**
 * The chance of recall at which a point comes back, by its stability in days; between the two ends it grows with the logarithm.
 *
 * One chance for all would ask most often for what has just begun to hold, where a question adds a day or two, and let what has
 * held for weeks fall as low as anything else. To wait a little longer at first and a little less later keeps more of the
 * document by fewer questions (Ye, Su & Cao 2022 find such schedules optimal; `npm run bench -- schedule` holds this one against
 * fixed intervals, and the whole of it to `retention`).
 */
const returns = { short: { stability: 2.5, chance: 0.868 }, long: { stability: 40, chance: 0.945 } } as const;

/** So often a point has to be forgotten after it was once known, that its passage is read before it is asked again. */
export const leechAfter = 4;

/** A recall of a point. */
export interface Recall {
  /** calendar day where the learner is, as a number: see `dayNumber` */
  readonly day: number;
  readonly rating: Rating;
}

/** What is remembered of a point, as FSRS models it. */
export interface Memory {
  /** days after which the chance of recall has fallen to 90 % */
  readonly stability: number;
  /** from 1 to 10 */
  readonly difficulty: number;
  /** day of the last recall */
  readonly last: number;
  /** day from which it is due */
  readonly due: number;
  /** of the last recall */
  readonly rating: Rating;
  /** how often it was forgotten after it had been known */
  readonly lapses: number;
}

/** A point of the document that can be asked: a passage with the items that it settles. */
export interface Point {
  /** id of the passage */
  readonly passage: string;
  readonly section: string;
  /** ids of the items, in the order of the bank */
  readonly items: readonly string[];
  /** of these items, oldest first: the responses that count */
  readonly firsts: readonly Attempt[];
  /** undefined before it was asked */
  readonly memory: Memory | undefined;
}

/** FSRS-6 with its published parameters. */
const algorithm = new FSRSAlgorithm(generatorParameters({ enable_fuzz: false }));

/**
 * Folds recalls into what is remembered, by FSRS-6 with its published parameters (Ye, Su & Cao 2022, A stochastic shortest
 * path algorithm for optimizing spaced repetition scheduling; parameters of ts-fsrs). Days are whole calendar days of the
 * learner, so that neither time zones nor daylight saving move what is due. Days that run backwards (a clock that was set
 * back) count as the same day.
 *
 * @param recalls  oldest first
 */
export function remember(recalls: readonly Recall[]): Memory | undefined {
  let memory: Memory | undefined;
  let wasKnown = false;
  for (const { day, rating } of recalls) {
    const last = Math.max(day, memory?.last ?? day);
    const { stability, difficulty } = algorithm.next_state(memory ?? null, last - (memory?.last ?? last), rating);
    memory = {
      stability,
      difficulty,
      last,
      due: last + daysUntilDue(stability),
      rating,
      lapses: (memory?.lapses ?? 0) + (rating === 1 && wasKnown ? 1 : 0),
    };
    wasKnown ||= rating > 1;
  }
  return memory;
}

/** Whole days until a point is due again, at least one. */
function daysUntilDue(stability: number): number {
  const { short, long } = returns;
  const rise = Math.log(stability / short.stability) / Math.log(long.stability / short.stability);
  const chance = short.chance + (long.chance - short.chance) * Math.min(1, Math.max(0, rise));
  return Math.max(1, Math.round(stability * algorithm.calculate_interval_modifier(chance)));
}

/** The chance from 0 to 1 that a point is recalled on a day; of a day before its last recall that it is recalled then. */
export function recallOn({ stability, last }: Memory, day: number): number {
  return algorithm.forgetting_curve(Math.max(0, day - last), stability);
}

/**
 * The calendar day of a moment where the learner is, as a number that grows by one from day to day.
 *
 * @param at ISO 8601, UTC
 */
export function dayNumber(at: string): number {
  return Date.parse(`${localDay(at)}T00:00:00.000Z`) / 86_400_000;
}

/**
 * Everything that can be asked of a course, in its order, with what is remembered of it.
 *
 * When an answer was given that bears a day to come, while the clock was ahead, nobody knows: it counts as given on the day of
 * the first one that is known, and a point that has no other is due now.
 */
export function pointsOf(course: Course, attempts: Iterable<Attempt>, now: Date): readonly Point[] {
  const { items } = foldProgress(course, attempts, now);
  const today = dayNumber(now.toISOString());
  const byTime = timeOrder(now);
  const asking = new Map<string, string[]>();
  for (const { item, points } of course.items)
    for (const point of new Set(points)) asking.set(point, [...(asking.get(point) ?? []), item.id]);
  return course.sections.flatMap(({ id: section, passages }) =>
    passages.flatMap(({ id }): readonly Point[] => {
      const those = asking.get(id);
      if (those === undefined) return [];
      const firsts = those.flatMap((item) => items.get(item)?.firsts ?? []).toSorted(byTime);
      const days = firsts.map(({ at }) => dayNumber(at));
      const known = Math.min(...days.filter((day) => day <= today));
      const recalls = firsts.map((first, index) => {
        const day = days[index] ?? today;
        return { day: day <= today ? day : Number.isFinite(known) ? known : 0, rating: ratingOf(first) };
      });
      return [{ passage: id, section, items: those, firsts, memory: remember(recalls) }];
    }),
  );
}
