import { openAttemptLog } from '../../src/progress/attempt-log.ts';
import type { Attempt } from '../../src/progress/attempt.ts';
import { newId } from '../../src/progress/new-id.ts';
import { createProgressStore, type ProgressStore } from '../../src/progress/progress-store.ts';
import { siteName } from '../../src/progress/site-name.ts';

declare global {
  interface Window {
    progress: ProgressStore;
    /** Records one answer to an item of the course `quick`, and says under which id. */
    answer(item: string): string;
  }
}

window.progress = createProgressStore({
  course: 'quick',
  log: openAttemptLog(siteName(location.href)),
  drafts: { read: () => [], write: () => undefined, forget: () => undefined },
  retryAfter: 200,
});

window.answer = (item) => {
  const at = new Date().toISOString();
  const attempt: Attempt = {
    schema: 1,
    id: newId(),
    course: 'quick',
    item,
    revision: 'r1',
    parts: ['a', 'b'],
    response: 'a',
    grade: { verdict: 'right', earned: 1, possible: 1 },
    hints: 0,
    try: 1,
    revealed: false,
    view: 'study',
    shownAt: at,
    at,
  };
  window.progress.record(attempt);
  return attempt.id;
};
