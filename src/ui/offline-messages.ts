import { inPageLanguage } from './page-language.ts';

/** What is said of the copy of the site that this device keeps. */
export const offlineMessages = inPageLanguage('offlineMessages', {
  newVersion: 'A new version of this lesson is here. Your answers stay.',
  loadIt: 'Load it now',
} as const);
