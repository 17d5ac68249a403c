import type { Course } from '../course/course.ts';
import { parsePlan, planQuery } from '../lesson/plan-link.ts';
import type { Plan } from '../lesson/plan.ts';
import { siteName } from '../progress/site-name.ts';

/** The plan that was made on this machine for a course; undefined when there is none. */
export function readKeptPlan(course: Course): Plan | undefined {
  try {
    return parsePlan(localStorage.getItem(keyOf(course)) ?? '', course);
  } catch {
    return undefined;
  }
}

/** Keeps a course's plan on this machine. False when the browser refuses. */
export function keepPlan(course: Course, plan: Plan): boolean {
  try {
    localStorage.setItem(keyOf(course), planQuery(plan));
    return true;
  } catch {
    return false;
  }
}

function keyOf({ id }: Course): string {
  return `${siteName(location.href)}plan/${id}`;
}
