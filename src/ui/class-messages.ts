/** What the kit says to a class and its teacher. */
export const classMessages = {
  comesFirst: 'Which comes first?',
  comesLast: 'Which comes last?',
  whichSentence: 'Which sentence settles it?',
} as const;
