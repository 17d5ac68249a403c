import type { Document } from 'yaml';
import { visit } from 'yaml';
import type { Finding } from '../core/place-problem.ts';
import type { Span } from '../core/problem.ts';

/** A slip of the author, of which the library may tell many errors. */
interface Slip extends Finding {
  readonly span: Span;
}

/** Errors after which the library no longer knows where it is: what it tells of the lines below follows from them. */
const losesItsPlace = new Set(['MISSING_CHAR', 'BAD_INDENT', 'TAB_AS_INDENT']);

/**
 * Finds the slips behind the errors that the library tells of a text: one a line, and none after one that moves all that
 * follows.
 */
export function yamlSlips(
  { errors, contents }: Pick<Document.Parsed, 'errors' | 'contents'>,
  text: string,
): readonly Slip[] {
  const slips: Slip[] = [];
  const rows = rowsOf(text);
  let told = -1;
  for (const { code, message, pos } of errors.toSorted((one, other) => one.pos[0] - other.pos[0])) {
    const at = rows.findLastIndex(({ start }) => start <= pos[0]);
    if (at === told) continue;
    told = at;
    // a line too far right is told of where the line above it ends
    const moved = indentSlip(rows, at) ?? indentSlip(rows, at + 1);
    const opened = /^Missing closing .quote/.test(message) ? openedAt(contents, pos[0]) : undefined;
    if (moved) slips.push(moved);
    else if (opened !== undefined)
      slips.push({
        span: { start: opened, end: opened + 1 },
        message: 'this quotation mark is not closed',
        hint: 'write another where the text ends',
      });
    else slips.push({ span: { start: pos[0], end: pos[1] }, message: sentence(message), hint: hintFor(message) });
    if (moved || losesItsPlace.has(code)) break;
  }
  return slips;
}

/** A line that holds something, and how it begins. */
interface Row {
  readonly start: number;
  /** white space before the first letter */
  readonly indent: string;
  /** where its key stands, or its text; behind the dashes of a list */
  readonly column: number;
  readonly isEntry: boolean;
  /** ends with a value, so that no deeper line can follow */
  readonly isFilled: boolean;
}

function rowsOf(text: string): readonly Row[] {
  return [...text.matchAll(/^([ \t]*)((?:- +)*)([^\s#].*)$/gm)].map(
    ([, indent = '', dashes = '', rest = ''], index, all) => ({
      start: all[index]?.index ?? 0,
      indent,
      column: indent.length + dashes.length,
      isEntry: dashes !== '' || /^[\w-]+:(?:\s|$)/.test(rest),
      isFilled: /^[\w-]+: +[^\s|>#]/.test(rest),
    }),
  );
}

/** Whether a line begins elsewhere than the lines around it. */
function indentSlip(rows: readonly Row[], at: number): Slip | undefined {
  const [before, row, after] = [rows[at - 1], rows[at], rows[at + 1]];
  if (!row?.isEntry) return undefined;
  const { start, indent } = row;
  const span = { start, end: start + indent.length };
  if (indent.includes('\t'))
    return { span, message: 'this line is indented with a tab', hint: 'indent it with spaces: tabs are not allowed' };
  if (!before || before.column === row.column) return undefined;
  const isTooDeep = row.column > before.column && before.isFilled;
  if (!isTooDeep && after?.column !== before.column) return undefined;
  const meant = indent.length + before.column - row.column;
  // a list under what is no list: no indentation would mend it
  if (meant < 0) return undefined;
  return {
    span,
    message: `this line stands at ${spaces(indent.length)}, and its neighbours ask for ${meant}`,
    hint: `let it begin with ${spaces(meant)}`,
  };
}

function spaces(count: number): string {
  return `${count} ${count === 1 ? 'space' : 'spaces'}`;
}

/** Where the quoted text begins that is still open at this place. */
function openedAt(contents: Document.Parsed['contents'], end: number): number | undefined {
  let start: number | undefined;
  visit(contents, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') === true && range && range[0] < end) start = Math.max(start ?? 0, range[0]);
    },
  });
  return start;
}

/** First line of a message of the library, as we write them: small letter, no full stop. */
function sentence(message: string): string {
  const line = (message.split('\n')[0] ?? message).replace(/[.:\s]+$/, '');
  return line.charAt(0).toLowerCase() + line.slice(1);
}

function hintFor(message: string): string {
  if (/compact mappings|Implicit keys|implicit key|multiline/i.test(message))
    return 'put quotation marks around a text that contains a colon';
  if (/tabs?/i.test(message)) return 'indent with spaces';
  if (/quote/i.test(message)) return 'close the quotation mark';
  return 'look at the indentation and the quotation marks around here';
}
