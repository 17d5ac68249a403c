import type { Lesson } from '../lesson/lesson.ts';
import { reviewMessages } from '../ui/review-messages.ts';
import { dayQueue } from './queue.ts';
import { readReviewSettings } from './review-settings.ts';
import { pointsOf } from './schedule.ts';

/** How many points wait to be gone over today, in words that stand behind the name of the view; empty for none. */
export function dueToday(lesson: Lesson): string {
  const course = lesson.course.getState();
  const now = lesson.now();
  const points = pointsOf(course, lesson.progress.getState().attempts.values(), now);
  const { due } = dayQueue(course, points, now, readReviewSettings(course.id).pace, []);
  return due === 0 ? '' : reviewMessages.dueToday(due);
}
