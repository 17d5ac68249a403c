import type { Lesson } from '../lesson/lesson.ts';
import { writeClassFile } from '../progress/class-file.ts';
import { localDay } from '../progress/local-day.ts';
import { saveFile } from '../ui/save-file.ts';
import { classCsv, type ClassFigures } from './class-csv.ts';
import type { ClassState } from './class-store.ts';
import { questionFigures } from './question-figures.ts';
import { ballotsNow } from './question-now.ts';

/** Hands classes over as a file that another machine takes in. */
export function saveClasses(lesson: Lesson, { sessions, asked }: ClassState, chosen: ReadonlySet<string>): void {
  const records = [
    ...[...sessions.values()].filter(({ id }) => chosen.has(id)),
    ...[...asked.values()].filter(({ session }) => chosen.has(session)),
  ];
  saveFile(fileName(lesson, 'json'), writeClassFile(records, lesson.now().toISOString()), 'application/json');
}

/** Hands the table of their questions over as a file for spreadsheets, class by class. */
export function saveTable(lesson: Lesson, { sessions, asked }: ClassState, chosen: ReadonlySet<string>): void {
  const classes = [...sessions.values()]
    .filter(({ id }) => chosen.has(id))
    .map((session): ClassFigures => ({
      session,
      figures: questionFigures(
        lesson,
        [...asked.values()].filter((one) => one.session === session.id),
      ),
      letterOf: ({ question, ballot }, option) =>
        ballotsNow(lesson, question, session.id)
          .find(({ id }) => id === ballot.id)
          ?.options.find(({ id }) => id === option)?.letter ?? '',
    }));
  saveFile(fileName(lesson, 'csv'), classCsv(classes), 'text/csv;charset=utf-8');
}

function fileName(lesson: Lesson, ending: string): string {
  return `lectern-classes-${localDay(lesson.now().toISOString())}.${ending}`;
}
