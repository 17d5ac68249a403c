import { onDevice } from '../core/device-text.ts';
import type { Course } from '../course/course.ts';
import { parsePlan, planQuery } from '../lesson/plan-link.ts';
import type { Plan } from '../lesson/plan.ts';
import { siteName } from '../progress/site-name.ts';

/** The plan that was made on this machine for a course; undefined when there is none. */
export function readKeptPlan(course: Course): Plan | undefined {
  return parsePlan(onDevice.read(keyOf(course)) ?? '', course);
}

/** Keeps a course's plan on this machine. False when the browser refuses. */
export function keepPlan(course: Course, plan: Plan): boolean {
  return onDevice.write(keyOf(course), planQuery(plan));
}

function keyOf({ id }: Course): string {
  return `${siteName(location.href)}plan/${id}`;
}
