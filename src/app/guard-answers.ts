import type { Lesson } from '../lesson/lesson.ts';
import { localDay } from '../progress/local-day.ts';
import { careMessages } from '../ui/care-messages.ts';
import { textButton } from '../ui/text-button.ts';
import { answersSince, keepCare, readCare } from './care.ts';
import { saveACopy, type Notices } from './notices.ts';

/** On so many days a learner was here before anything is asked of them. */
const asksAfter = 3;

/**
 * So many answers since the last copy, or the last word about one, are worth a word, where the browser may clear them (Safari
 * does after seven days).
 */
const remindsAfter = 40;

/**
 * Sees to it that answers stay: after the third day it asks whether the browser should keep them for good, once; where it does
 * not, it reminds of a copy after so many answers, and again after as many more.
 */
export async function guardAnswers(lesson: Lesson, notices: Notices): Promise<void> {
  await lesson.progress.flush();
  const { attempts, saving } = lesson.progress.getState();
  // what is not stored at all is told elsewhere
  if (saving.state === 'memory') return;
  const storage: StorageManager | undefined = 'storage' in navigator ? navigator.storage : undefined;
  if ((await storage?.persisted()) === true) return;
  const care = readCare();
  const days = new Set([...attempts.values()].map(({ at }) => localDay(at))).size;
  if (storage !== undefined && days >= asksAfter && !care.isAsked) {
    keepCare({ ...care, isAsked: true });
    notices.say(
      careMessages.mayClear,
      textButton(careMessages.keep, async () => {
        const isKept = await storage.persist();
        if (isKept) notices.say(careMessages.isKept);
        else notices.say(careMessages.isRefused, saveACopy());
      }),
    );
    return;
  }
  const said = care.copiedAt > care.remindedAt ? care.copiedAt : care.remindedAt;
  if (answersSince(said, attempts.values()) < remindsAfter) return;
  keepCare({ ...care, remindedAt: lesson.now().toISOString() });
  notices.say(careMessages.copyNow(answersSince(care.copiedAt, attempts.values())), saveACopy());
}
