import type { ProgressState } from '../progress/progress-store.ts';
import { dataMessages } from '../ui/data-messages.ts';

/** One line of what is stored: what, how much, since when. */
export interface DataRow {
  readonly what: string;
  readonly amount: string;
  readonly detail: string;
}

/** How large it is, in bytes. */
export interface StoredSize {
  /** as in a copy */
  readonly answers: number;
  /** everything that the browser keeps of this site, the lesson itself included; undefined where it does not say */
  readonly site: number | undefined;
}

/** Says in words and counts what the device holds; the lesson's own line is always there. */
export function dataRows({ attempts, elsewhere, setAside }: ProgressState, size: StoredSize): readonly DataRow[] {
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
  if (attempts.size + elsewhere + setAside > 0) {
    rows.push({
      what: dataMessages.dataSize,
      amount: dataMessages.dataBytes(size.answers),
      detail: size.site === undefined ? '' : dataMessages.dataOfSite(size.site),
    });
  }
  return rows;
}
