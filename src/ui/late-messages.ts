import { inPageLanguage } from './page-language.ts';

/** What the kit says in the kinds of items that come after the first view. */
export const lateMessages = inPageLanguage('lateMessages', {
  chooseBins: 'Put each where it belongs',
  chooseEvidence: 'Choose one, then the sentence that settles it',
  markSentence: 'Now mark the sentence that settles it',
  answerPart: 'Answer',
  sentencePart: 'Sentence',
  wrongReason: 'Right, for the wrong reason: another sentence settles it.',
  rightSentence: 'The right sentence, but another answer follows from it.',
  fillGaps: 'Fill every gap',
  writeGaps: 'Write a word in every gap',
  gapOf: (gap: number, count: number) => (count === 1 ? 'Gap' : `Gap ${gap} of ${count}`),
  writeWords: 'Write a word or a few',
  writeNumber: 'Write a number',
  yourAnswer: 'Your answer',
  writeFirst: 'Write an answer first',
  writeNumberFirst: 'Write one number first',
  fillFirst: 'Fill a gap first',
  moveFirst: 'Move a line or keep this order first',
  inOrder: 'In order',
  outOfOrder: 'Out of order',
} as const);
