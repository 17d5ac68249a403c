import type { Course } from '../course/course.ts';
import { openAttemptLog } from './attempt-log.ts';
import { createProgressStore, type ProgressStore } from './progress-store.ts';
import { sessionDrafts } from './session-drafts.ts';
import { siteName } from './site-name.ts';

/**
 * Opens a course's progress on this device.
 *
 * @param pageUrl the page's address
 */
export function openProgress(course: Course, pageUrl: string): ProgressStore {
  const site = siteName(pageUrl);
  const revisions = new Map(course.items.map(({ item, revision }) => [item.id, revision]));
  return createProgressStore({
    course: course.id,
    log: openAttemptLog(site),
    drafts: sessionDrafts(site, course.id, revisions),
  });
}
