import { definePaper } from '../paper.ts';
import { optionsIn } from '../options.ts';
import { isSeveral, choiceGrader } from './choice-grader.ts';

/** Lettered options: circles where one is right, squares where several are. */
export const paper = definePaper(choiceGrader, (item, parts) => [
  {
    form: 'choose',
    isSingle: !isSeveral(item),
    ...(item.choose === undefined ? {} : { count: item.choose }),
    rows: optionsIn(item, parts).map(({ id, text, correct }) => ({ id, text, isKey: correct === true })),
  },
]);
