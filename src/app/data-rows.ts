import type { ProgressState } from '../progress/progress-store.ts';
import { dataMessages } from '../ui/data-messages.ts';

/** One line of what is stored: what, how much, since when. */
export interface DataRow {
  readonly what: string;
  readonly amount: string;
  readonly detail: string;
}

/** Says in words and counts what the device holds; the lesson's own line is always there. */
export function dataRows({ attempts, elsewhere, setAside }: ProgressState): readonly DataRow[] {
  const moments = [...attempts.values()].map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
  const [first, last] = [moments.at(0), moments.at(-1)];
  const items = new Set([...attempts.values()].map(({ item }) => item)).size;
  const rows: DataRow[] = [
    {
      what: dataMessages.dataThisLesson,
      amount: attempts.size === 0 ? dataMessages.dataNone : dataMessages.dataAnswersTo(attempts.size, items),
      detail:
        first === undefined || last === undefined ? '' : dataMessages.dataBetween(new Date(first), new Date(last)),
    },
  ];
  if (elsewhere > 0) {
    rows.push({ what: dataMessages.dataOtherLessons, amount: dataMessages.dataAnswers(elsewhere), detail: '' });
  }
  if (setAside > 0) {
    rows.push({
      what: dataMessages.dataSetAside,
      amount: dataMessages.dataRecords(setAside),
      detail: dataMessages.dataSetAsideWhy,
    });
  }
  return rows;
}
