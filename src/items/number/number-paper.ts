import { definePaper } from '../paper.ts';
import { inWords, numberGrader } from './number-grader.ts';

/** A line to write on, before the unit. */
export const paper = definePaper(numberGrader, (item, _, language) => [
  { form: 'write', answer: inWords(item, language), ...(item.unit === undefined ? {} : { unit: item.unit }) },
]);
