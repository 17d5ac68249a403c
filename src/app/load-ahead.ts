import type { Notices } from './notices.ts';

/**
 * Fetches what a learner may want next, since later there may be no network, and keeps the site on the device.
 *
 * @param hasItems  there is something to answer
 * @param isRead    the document is read, or the window is too small for slides: who reads may never see the deck
 */
export async function loadAhead(notices: Notices, hasItems: boolean, isRead: boolean): Promise<void> {
  if (import.meta.env.PROD) void (await import('../offline/start-offline.ts')).startOffline(notices.say);
  if (!hasItems) return;
  await Promise.all([
    import('../quiz/start-quiz.ts'),
    import('../review/start-review.ts'),
    import('../review/start-progress.ts'),
    import('../settings/start-settings.ts'),
    import('../paper/start-paper.ts'),
    import('../study/start-study.ts'),
    import('./home.ts'),
    import('./data-panel-element.ts'),
    import('./contents-dialog.ts'),
    ...(isRead ? [] : [import('../deck/start-deck.ts'), import('../deck/deck-dialogs.ts')]),
  ]);
}
