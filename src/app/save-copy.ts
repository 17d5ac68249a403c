import { exportProgress } from '../progress/copy-progress.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { saveFile } from '../ui/save-file.ts';
import { keepCare, readCare } from './care.ts';

/** Hands the learner everything that is stored, as a file. */
export function saveCopy(lesson: Lesson): void {
  const at = lesson.now().toISOString();
  saveFile(`lectern-progress-${at.slice(0, 10)}.json`, exportProgress(lesson.progress, at), 'application/json');
  keepCare({ ...readCare(), copiedAt: at });
}
