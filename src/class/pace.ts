import type { Plan } from '../lesson/plan.ts';

/**
 * How a lesson keeps to its plan, in whole minutes: above 0 behind, below 0 ahead.
 *
 * @param step     index of the step under way: -1 before the first, and one more than the last at the end
 * @param elapsed  minutes
 */
export function minutesBehind({ steps }: Plan, step: number, elapsed: number): number {
  const start = steps.slice(0, Math.max(0, step)).reduce((sum, { minutes }) => sum + minutes, 0);
  const end = start + (steps[step]?.minutes ?? 0);
  if (elapsed < start) return Math.ceil(elapsed - start);
  return Math.floor(Math.max(0, elapsed - end));
}
