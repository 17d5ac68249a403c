import { inTab } from '../core/device-text.ts';
import { siteName } from '../progress/site-name.ts';
import type { Plan } from './plan.ts';

/** What stands around a lesson in a classroom. */
export interface Room {
  /** id of the class session under way in this tab: answers on slides are the class's, not a learner's */
  readonly session?: string;
  /** the deck follows it */
  readonly plan?: Plan;
}

/**
 * Names what a tab keeps of its room in `sessionStorage`, so that a reload finds the class and the plan again.
 *
 * @param pageUrl  the page's address
 * @param course   id of the course
 */
export function roomKey(pageUrl: string, course: string): string {
  return `${siteName(pageUrl)}room/${course}`;
}

/** Whether this tab was in a class, or followed a plan, when it was left. */
export function isRoomKept(pageUrl: string, course: string): boolean {
  return inTab.read(roomKey(pageUrl, course)) !== undefined;
}
