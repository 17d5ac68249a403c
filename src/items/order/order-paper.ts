import { definePaper } from '../paper.ts';
import { stepsIn, orderGrader } from './order-grader.ts';

/** Lines to number. */
export const paper = definePaper(orderGrader, (item, parts) => [
  {
    form: 'fill',
    rows: stepsIn(item, parts).map(({ id, text }) => ({
      id,
      text,
      answer: String(item.steps.findIndex((step) => step.id === id) + 1),
    })),
  },
]);
