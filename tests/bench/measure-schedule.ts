import { recallOn, remember, type Memory, type Recall } from '../../src/review/schedule.ts';
import { seeded } from '../../src/core/seeded.ts';

/** A learner's memory of one point, of which a schedule sees only what was recalled. */
interface Mind {
  /** the chance of recall on a day */
  chance(day: number): number;
  /** the point was asked and its answer shown */
  study(day: number, isRecalled: boolean): void;
}

/** How points come back. */
interface Policy {
  /** the day on which a point is due after these recalls */
  due(recalls: readonly Recall[]): number;
}

/** What became of learners with one make of memory. */
interface Comparison {
  readonly mind: string;
  readonly kit: Outcome;
  readonly fixed: Outcome;
}

/** What a schedule came to. */
interface Outcome {
  /** of points asked on the day on which they were due, after they had been recalled before: the share recalled */
  readonly onDue: number;
  /** the chance of recall, over all points on all days from the thirtieth on */
  readonly kept: number;
  /** questions asked, the first of each point apart */
  readonly reviews: number;
}

const days = 90;
const points = 65;
const newADay = 5;
/** A learner who has read the document answers so many points rightly when they are asked for the first time. */
const atFirst = 0.6;
/** Asked again in the same session, with the explanation just read. */
const sameDay = 0.95;

/** The memory that FSRS-6 takes a learner to have, with its published parameters. */
function fsrsMind(): Mind {
  const recalls: Recall[] = [];
  let memory: Memory | undefined;
  return {
    chance: (day) => (memory === undefined ? atFirst : memory.last === day ? sameDay : recallOn(memory, day)),
    study(day, isRecalled) {
      recalls.push({ day, rating: isRecalled ? 3 : 1 });
      memory = remember(recalls);
    },
  };
}

/** Half-lives in days after the first answer; at them recall falls to 90 % when FSRS's does (2.3 and 0.2 days). */
const firstHalf = { right: 15.2, wrong: 1.4 } as const;

/**
 * A memory of another make: exponential forgetting by a half-life (Settles & Meeder 2016, A trainable spaced repetition model
 * for language learning) where FSRS takes a power law, and one that knows no difficulty. It begins where FSRS does; from then
 * on a recall lengthens the half-life in proportion to what had been forgotten (the spacing effect), by 2.5 at a chance of 90 %,
 * and a failure leaves a third of it.
 */
function halfLifeMind(): Mind {
  let last: number | undefined;
  let half: number = firstHalf.right;
  const chance = (day: number): number =>
    last === undefined ? atFirst : day === last ? sameDay : 0.5 ** ((day - last) / half);
  return {
    chance,
    study(day, isRecalled) {
      if (last === undefined) half = isRecalled ? firstHalf.right : firstHalf.wrong;
      else if (day > last)
        half = isRecalled ? half * (1 + 15 * (1 - chance(day))) : Math.max(firstHalf.wrong, half / 3);
      last = day;
    },
  };
}

const minds: readonly (readonly [string, () => Mind])[] = [
  ['FSRS-6', fsrsMind],
  ['half-life', halfLifeMind],
];

const theKit: Policy = { due: (recalls) => remember(recalls)?.due ?? 0 };

const steps = [1, 3, 7, 14, 30];
const fixed: Policy = {
  due(recalls) {
    let step = 0;
    let day: number | undefined;
    for (const recall of recalls) {
      // a second question on the same day moves nothing
      if (recall.day === day) continue;
      step = recall.rating === 1 ? 0 : Math.min(step + (day === undefined ? 0 : 1), steps.length - 1);
      day = recall.day;
    }
    return (day ?? 0) + (steps[step] ?? 1);
  },
};

function simulate(policy: Policy, [mind, create]: (typeof minds)[number], learners: number): Outcome {
  let [due, recalled, reviews, kept, looked] = [0, 0, 0, 0, 0];
  for (let learner = 0; learner < learners; learner += 1) {
    const random = seeded(`${mind} ${learner}`);
    const known: { readonly memory: Mind; readonly recalls: Recall[]; due: number }[] = [];
    for (let day = 0; day < days; day += 1) {
      const asked = known.filter((point) => point.due <= day);
      for (const { memory } of day < 30 ? [] : known) kept += memory.chance(day);
      looked += day < 30 ? 0 : known.length;
      const fresh = Array.from({ length: Math.min(newADay, points - known.length) }, () => ({
        memory: create(),
        recalls: [],
        due: day,
      }));
      known.push(...fresh);
      for (const point of [...asked, ...fresh]) {
        const isFirst = point.recalls.length === 0;
        const isRight = random() < point.memory.chance(day);
        if (!isFirst) {
          reviews += 1;
          due += 1;
          recalled += isRight ? 1 : 0;
        }
        study(point, day, isRight);
        if (!isRight) {
          reviews += 1;
          study(point, day, random() < point.memory.chance(day));
        }
        point.due = policy.due(point.recalls);
      }
    }
  }
  return { onDue: recalled / due, kept: kept / looked, reviews: reviews / learners };
}

function study(point: { readonly memory: Mind; readonly recalls: Recall[] }, day: number, isRight: boolean): void {
  point.memory.study(day, isRight);
  point.recalls.push({ day, rating: isRight ? 3 : 1 });
}

/** Has synthetic learners follow the kit's schedule for 90 days, and the fixed intervals 1-3-7-14-30. */
export function measureSchedule(learners: number): readonly Comparison[] {
  return minds.map((mind) => ({
    mind: mind[0],
    kit: simulate(theKit, mind, learners),
    fixed: simulate(fixed, mind, learners),
  }));
}
