import { definePaper } from '../paper.ts';
import { stances, stanceWords, stanceGrader } from './stance-grader.ts';

/** The statement, and three circles. */
export const paper = definePaper(stanceGrader, (item) => [
  { form: 'text', text: item.statement },
  {
    form: 'choose',
    isSingle: true,
    rows: stances.map((id) => ({ id, text: stanceWords[id], isKey: id === item.verdict })),
  },
]);
