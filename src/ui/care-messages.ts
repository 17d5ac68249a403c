import { inPageLanguage } from './page-language.ts';

/** What is said so that answers stay where they are. */
export const careMessages = inPageLanguage('careMessages', {
  mayClear: 'When space runs short this browser may clear your answers. Keep them for good?',
  keep: 'Keep them',
  isKept: 'They are kept until you delete them.',
  isRefused: 'This browser did not promise it. A saved copy is safe in any case.',
  copyNow: (answers: number) =>
    `${answers} answers without a copy. Some browsers clear what they store after a week without a visit.`,
} as const);
