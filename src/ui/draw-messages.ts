import { inPageLanguage } from './page-language.ts';

/** What the kit says where items are drawn: in the quiz and for paper. */
export const drawMessages = inPageLanguage('drawMessages', {
  questions: 'Questions',
  ofThereAre: (total: number) => `of ${total}, never two on one point`,
  sections: 'Sections',
  kinds: 'Kinds',
  allOf: (total: number) => `All ${total}`,
  someOf: (some: number, total: number) => `${some} of ${total}`,
  nothingToAsk: 'There are no questions of these kinds in these sections.',
} as const);

/** What kinds of items are called; one without a name here goes by its own. */
export const kindNames: Readonly<Record<string, string>> = inPageLanguage('kindNames', {
  choice: 'Choose',
  stance: 'Says, contradicts, silent',
  order: 'Put in order',
  match: 'Match',
  sort: 'Sort',
  evidence: 'Find the sentence',
  cloze: 'Fill the gaps',
  short: 'Write a word',
  number: 'Write a number',
});
