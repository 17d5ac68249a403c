import { inPageLanguage } from './page-language.ts';

/** What is said where a reader guesses before reading. */
export const guessMessages = inPageLanguage('guessMessages', {
  first: 'Before you read: what do you think?',
  why: 'A wrong guess helps too, once you have read what is right.',
  keep: 'That is my guess',
  guessed: (answer: string) => `Your guess: ${answer}`,
  readNow: 'Now read. The same question stands beside its passage.',
  andThen: (answer: string) => `Your guess was: ${answer}`,
  becameRight: 'After reading you were right.',
  notYet: 'After reading you were not right yet.',
} as const);
