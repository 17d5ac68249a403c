import type { QuestionFigures } from './question-figures.ts';
import { handsFor } from './count-hands.ts';

/**
 * Writes the questions of classes as CSV (RFC 4180): a row an answer, with the hands of both votes. Lines end in CR LF; a cell
 * with a comma, a quotation mark or a line break is quoted, quotation marks in it doubled.
 *
 * A cell that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a CR) gets an apostrophe in
 * front (OWASP, CSV Injection). The file begins with a byte order mark, by which spreadsheets know it for UTF-8.
 */
export function classCsv(figures: readonly QuestionFigures[]): string {
  const head = [
    'item',
    'part',
    'question',
    'answer',
    'is right',
    'hands in vote 1',
    'hands in vote 2',
    'misconception',
  ];
  const rows = figures.flatMap(({ item: { item }, ballot, rounds, whysOf }) =>
    ballot.options.map((option) => [
      item.id,
      ballot.id === item.id ? '' : ballot.id,
      [item.prompt, ballot.label].filter((text) => text !== '').join(' '),
      option.text,
      option.isKey ? 'yes' : 'no',
      rounds[0] === undefined ? '' : String(handsFor(rounds[0], option.id)),
      rounds[1] === undefined ? '' : String(handsFor(rounds[1], option.id)),
      whysOf(option.id)?.misconception?.id ?? '',
    ]),
  );
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
