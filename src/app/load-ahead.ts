import type { Lesson } from '../lesson/lesson.ts';
import { followLanguageLinks } from './change-language.ts';
import type { Notices } from './notices.ts';
import { speakLate } from './texts.ts';
import { warnOfLoss } from './warn-of-loss.ts';

/**
 * Fetches what a learner may want next, since later there may be no network, keeps the site on the device, and sees to it that
 * answers stay.
 *
 * @param isRead  the document is read, or the window is too small for slides: who reads may never see the deck
 */
export async function loadAhead(lesson: Lesson, notices: Notices, isRead: boolean): Promise<void> {
  await speakLate();
  const mayLeave = async (): Promise<boolean> => {
    await lesson.progress.flush();
    return !warnOfLoss(lesson, notices);
  };
  if (import.meta.env.PROD) void (await import('../offline/start-offline.ts')).startOffline(notices.say, mayLeave);
  followLanguageLinks(lesson, notices);
  if (lesson.course.getState().items.length === 0) return;
  void (await import('./guard-answers.ts')).guardAnswers(lesson, notices);
  await Promise.all([
    import('../quiz/start-quiz.ts'),
    import('../review/start-review.ts'),
    import('../review/start-progress.ts'),
    import('../settings/start-settings.ts'),
    import('../paper/start-paper.ts'),
    import('../study/start-study.ts'),
    import('../study/guess-first.ts'),
    import('./home.ts'),
    import('./data-panel-element.ts'),
    import('./contents-dialog.ts'),
    ...(isRead ? [] : [import('../deck/start-deck.ts'), import('../deck/deck-dialogs.ts')]),
  ]);
}
