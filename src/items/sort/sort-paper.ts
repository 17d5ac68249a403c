import { definePaper } from '../paper.ts';
import { cardsIn, sortGrader } from './sort-grader.ts';

/** A table with a column for each bin. */
export const paper = definePaper(sortGrader, (item, parts) => [
  {
    form: 'table',
    columns: item.bins.map(({ text }) => text),
    rows: cardsIn(item, parts).map(({ id, text, bin }) => ({
      id,
      text,
      answer: item.bins.findIndex((other) => other.id === bin),
    })),
  },
]);
