import { localDay } from '../progress/local-day.ts';
import type { ClassSession } from '../progress/class-record.ts';
import { handsFor } from './count-hands.ts';
import type { QuestionFigures } from './question-figures.ts';

/** A class, and how it did. */
export interface ClassFigures {
  readonly session: ClassSession;
  readonly figures: readonly QuestionFigures[];
  /** the letter by which the class knew an answer */
  letterOf(figures: QuestionFigures, option: string): string;
}

/**
 * Writes the questions of classes as CSV (RFC 4180): a row an answer of a class, with the hands of both votes. Lines end in CR LF; a cell
 * with a comma, a quotation mark or a line break is quoted, quotation marks in it doubled.
 *
 * A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a CR) gets an apostrophe in
 * front (OWASP, CSV Injection). The file begins with a byte order mark, by which spreadsheets know it for UTF-8.
 */
export function classCsv(classes: readonly ClassFigures[]): string {
  const head = [
    'class',
    'date',
    'item',
    'part',
    'question',
    'letter',
    'answer',
    'is right',
    'hands in vote 1',
    'hands in vote 2',
    'misconception',
  ];
  const rows = classes.flatMap((one) => one.figures.flatMap((figures) => rowsOf(one, figures)));
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function rowsOf({ session, letterOf }: ClassFigures, figures: QuestionFigures): readonly (readonly string[])[] {
  const {
    item: { item },
    ballot,
    rounds,
    whysOf,
  } = figures;
  return ballot.options.map((option) => [
    session.name,
    localDay(session.startedAt),
    item.id,
    ballot.id === item.id ? '' : ballot.id,
    [item.prompt, ballot.label].filter((text) => text !== '').join(' '),
    letterOf(figures, option.id),
    option.text,
    option.isKey ? 'yes' : 'no',
    rounds[0] === undefined ? '' : String(handsFor(rounds[0], option.id)),
    rounds[1] === undefined ? '' : String(handsFor(rounds[1], option.id)),
    whysOf(option.id)?.misconception?.id ?? '',
  ]);
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
