import * as v from 'valibot';
import type { Course } from '../course/course.ts';
import { longestLesson, parsePlan, planQuery } from '../lesson/plan-link.ts';
import { activities, type Plan } from '../lesson/plan.ts';

const wholeMinutes = `minutes are whole numbers from 1 to ${longestLesson}`;

const fileSchema = v.object(
  {
    lecternPlan: v.literal(1, 'it is of no version that is known here'),
    course: v.string('it does not say its lesson'),
    minutes: v.pipe(
      v.number('it does not say its minutes'),
      v.integer(wholeMinutes),
      v.minValue(1, wholeMinutes),
      v.maxValue(longestLesson, wholeMinutes),
    ),
    steps: v.array(
      v.object(
        {
          activity: v.picklist(activities, (issue) => `there is no activity ${issue.received}`),
          section: v.exactOptional(v.string('its section is no name')),
          items: v.array(v.string('a question of it is no name'), 'it has no list of questions'),
          minutes: v.pipe(v.number(wholeMinutes), v.integer(wholeMinutes), v.minValue(1, wholeMinutes)),
        },
        'it is no step',
      ),
      'it has no list of steps',
    ),
  },
  'it holds no plan',
);

/** What became of a file. */
export type ReadPlan =
  | {
      readonly ok: true;
      readonly plan: Plan;
      /** steps and questions that the course does not have */ readonly leftOut: number;
    }
  | { readonly ok: false; readonly why: string; /** from 1, where the fault is in a step */ readonly step?: number };

/** Writes a plan as a file, to be read on another machine. */
export function writePlanFile(plan: Plan, course: string): string {
  return `${JSON.stringify({ lecternPlan: 1, course, minutes: plan.minutes, steps: plan.steps }, null, 1)}\n`;
}

/**
 * Reads a plan from a file. What is wrong with it is said with its step; what this course does not have is left out.
 *
 * @returns `why` without a full stop; `not-json` and `other-course` are words of the view's
 */
export function readPlanFile(text: string, course: Course): ReadPlan {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  const file = v.safeParse(fileSchema, input);
  if (!file.success) {
    const [issue] = file.issues;
    const step = issue.path?.[1]?.key;
    return { ok: false, why: issue.message, ...(typeof step === 'number' ? { step: step + 1 } : {}) };
  }
  if (file.output.course !== course.id) return { ok: false, why: 'other-course' };
  const { minutes, steps } = file.output;
  // the link's reader knows what a course has
  const plan = parsePlan(planQuery({ minutes, steps }), course);
  if (plan === undefined) return { ok: false, why: 'not-json' };
  const count = (all: Plan['steps']) => all.reduce((sum, { items }) => sum + 1 + items.length, 0);
  return { ok: true, plan, leftOut: count(steps) - count(plan.steps) };
}
