import { definePaper } from '../paper.ts';
import { letter } from '../letter.ts';
import { answerOf, answersIn, matchGrader } from './match-grader.ts';

/** Lines for the letters of the other side. */
export const paper = definePaper(matchGrader, (item, parts) => [
  {
    form: 'fill',
    rows: item.pairs.map((pair) => ({
      id: pair.id,
      text: pair.left,
      answer: letter(parts.indexOf(answerOf(item, pair))),
    })),
  },
  { form: 'list', isLettered: true, rows: answersIn(item, parts).map(({ id, text }) => ({ id, text })) },
]);
