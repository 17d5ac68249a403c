/** Every text the kit says, by key. The document's own texts never stand here. */
export const messages = {
  // items
  check: 'Check',
  tryAgain: 'Try again',
  showAnswer: 'Show the answer',
  showMeWhere: 'Show me where',
} as const;
