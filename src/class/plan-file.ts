import * as v from 'valibot';
import type { Course } from '../course/course.ts';
import { longestLesson, parsePlan, planQuery } from '../lesson/plan-link.ts';
import { activities, type Plan } from '../lesson/plan.ts';

const faults = [
  'not-json',
  'no-plan',
  'version',
  'other-course',
  'minutes',
  'no-steps',
  'activity',
  'section',
  'items',
] as const;

/** What is wrong with a file: the view has words for it. */
export type PlanFault = (typeof faults)[number];

const fault = (name: PlanFault): PlanFault => name;
const isWhole = (minutes: number) => Number.isInteger(minutes) && minutes > 0;

const fileSchema = v.object(
  {
    lecternPlan: v.literal(1, fault('version')),
    course: v.string(fault('other-course')),
    minutes: v.pipe(
      v.number(fault('minutes')),
      v.check((minutes) => isWhole(minutes) && minutes <= longestLesson, fault('minutes')),
    ),
    steps: v.array(
      v.object(
        {
          activity: v.picklist(activities, fault('activity')),
          section: v.exactOptional(v.string(fault('section'))),
          items: v.array(v.string(fault('items')), fault('items')),
          minutes: v.pipe(v.number(fault('minutes')), v.check(isWhole, fault('minutes'))),
        },
        fault('no-steps'),
      ),
      fault('no-steps'),
    ),
  },
  fault('no-plan'),
);

/** What became of a file. */
export type ReadPlan =
  | {
      readonly ok: true;
      readonly plan: Plan;
      /** steps and questions that the course does not have */ readonly leftOut: number;
    }
  | { readonly ok: false; readonly why: PlanFault; /** from 1, where the fault is in a step */ readonly step?: number };

/** Writes a plan as a file, to be read on another machine. */
export function writePlanFile(plan: Plan, course: string): string {
  return `${JSON.stringify({ lecternPlan: 1, course, minutes: plan.minutes, steps: plan.steps }, null, 1)}\n`;
}

/**
 * Reads a plan from a file. What is wrong with it is said with its step; what this course does not have is left out.
 *
 * @returns the plan, or what is wrong with the file
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
    return {
      ok: false,
      why: faults.find((name) => name === issue.message) ?? 'no-plan',
      ...(typeof step === 'number' ? { step: step + 1 } : {}),
    };
  }
  if (file.output.course !== course.id) return { ok: false, why: 'other-course' };
  const { minutes, steps } = file.output;
  // the link's reader knows what a course has
  const plan = parsePlan(planQuery({ minutes, steps }), course);
  if (plan === undefined) return { ok: false, why: 'not-json' };
  const count = (all: Plan['steps']) => all.reduce((sum, { items }) => sum + 1 + items.length, 0);
  return { ok: true, plan, leftOut: count(steps) - count(plan.steps) };
}
