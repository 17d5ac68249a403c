import { exportProgress } from '../progress/copy-progress.ts';
import type { Lesson } from '../lesson/lesson.ts';

/** Hands the learner everything that is stored, as a file. Works without storage, network and secure context. */
export function saveCopy(lesson: Lesson): void {
  const at = lesson.now().toISOString();
  const link = document.createElement('a');
  const file = new Blob([exportProgress(lesson.progress, at)], { type: 'application/json' });
  link.href = URL.createObjectURL(file);
  link.download = `lectern-progress-${at.slice(0, 10)}.json`;
  link.click();
  // the browser reads the blob in a task of its own
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
