import { definePaper } from '../paper.ts';
import { optionsIn } from '../options.ts';
import { isAccepted, evidenceGrader } from './evidence-grader.ts';

/** The options, then the text in which the sentence is underlined. */
export const paper = definePaper(evidenceGrader, (item, parts) => [
  {
    form: 'choose',
    isSingle: true,
    rows: optionsIn(item, parts).map(({ id, text, correct }) => ({ id, text, isKey: correct === true })),
  },
  { form: 'underline', answers: item.evidence, isAnswer: (sentence) => isAccepted(item, sentence) },
]);
