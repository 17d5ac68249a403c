import type { Problem, SourceFile } from '../core/problem.ts';
import { indexLines } from '../core/span.ts';
import { codeFrame } from './code-frame.ts';
import { levels } from './coverage.ts';
import type { Coverage } from './coverage.ts';

export interface FormatOptions {
  /** whether to use the terminal's colours */
  readonly color: boolean;
  /** how much of each edition is covered; left out, only problems are counted */
  readonly coverage?: readonly { readonly edition: string; readonly coverage: Coverage }[];
}

/**
 * Writes a list of problems as people read it: grouped by file, each with its code frame, the nearest thing that would have
 * been right and a way out; then a line of counts, then a line of coverage for each edition. The same text in the terminal,
 * in a failed build and in Vite's overlay.
 */
export function formatProblems(
  problems: readonly Problem[],
  sources: readonly SourceFile[],
  { color, coverage = [] }: FormatOptions,
): string {
  const paint = (code: number, text: string) => (color ? `\u001B[${String(code)}m${text}\u001B[0m` : text);
  const bold = (text: string) => paint(1, text);
  const lines = new Map(sources.map(({ file, text }) => [file, indexLines(text)]));
  const blocks: string[] = [];

  for (const [file, ofFile] of grouped(problems)) {
    blocks.push(`${bold(file)}  ${countProblems(ofFile)}`);
    for (const problem of ofFile) {
      const { severity, code, line, column, item, section, nearest } = problem;
      const isError = severity === 'error';
      const name = isError ? bold(`error ${code}`) : `warning ${code}`;
      const about = item !== undefined ? `  item ${item}` : section !== undefined ? `  section ${section}` : '';
      const rows = [`${name}  ${file}:${String(line)}:${String(column)}${about}`];
      const index = lines.get(file);
      if (index) {
        const [source, below] = codeFrame(problem, index.line(line), isError ? '^' : ' ');
        rows.push(
          source.replace(/^( *\d+ \|)/, (gutter) => paint(2, gutter)),
          below,
        );
      } else rows.push(`  ${problem.message}`);
      if (nearest) {
        const words = nearest.text.startsWith('{#') ? nearest.text : `"${nearest.text}"`;
        rows.push(`  nearest, ${nearest.file}:${String(nearest.line)}: ${paint(36, words)}`);
      }
      rows.push(`  fix  ${problem.hint}`);
      blocks.push(rows.join('\n'));
    }
  }
  blocks.push([summaryOf(problems, coverage, bold), ...coverage.map(coverageLine)].join('\n'));
  return blocks.join('\n\n');
}

function grouped(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const group = groups.get(problem.file);
    if (group) group.push(problem);
    else groups.set(problem.file, [problem]);
  }
  return groups;
}

function summaryOf(
  problems: readonly Problem[],
  coverage: NonNullable<FormatOptions['coverage']>,
  bold: (text: string) => string,
): string {
  const counts = problems.length === 0 ? 'No problems' : countProblems(problems);
  const first = counts.replace(/^[^,]*error[^,]*/, bold);
  if (coverage.length === 0) return `${first}.`;
  const sum = (count: (coverage: Coverage) => number) =>
    String(coverage.reduce((total, one) => total + count(one.coverage), 0));
  return (
    `${first}. ${sum(({ items }) => items.proved)} of ${sum(({ items }) => items.total)} items proved, ` +
    `${sum(({ quotes }) => quotes.found)} of ${sum(({ quotes }) => quotes.total)} quotes found.`
  );
}

function coverageLine({ edition, coverage }: { edition: string; coverage: Coverage }): string {
  const { withItem, withTwo, total } = coverage.passages;
  const { proved } = coverage.items;
  const shares = levels
    .filter((level) => coverage.levels[level] > 0)
    .map((level) => `${percent(coverage.levels[level], proved)} ${level === 'unsaid' ? 'of no level' : level}`);
  return [
    `Coverage of ${edition}: ${String(withItem)} of ${String(total)} passages with an item, ${String(total - withItem)} without.`,
    `${String(withTwo)} with two or more, one of them above recall.`,
    ...(shares.length === 0 ? [] : [`Items: ${shares.join(', ')}.`]),
  ].join(' ');
}

function percent(part: number, whole: number): string {
  return `${String(Math.round((100 * part) / whole))} %`;
}

/** `2 errors, 1 warning`; what there is none of is left out. */
function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    ...(errors > 0 ? [`${String(errors)} error${errors === 1 ? '' : 's'}`] : []),
    ...(warnings > 0 ? [`${String(warnings)} warning${warnings === 1 ? '' : 's'}`] : []),
  ];
  return parts.join(', ');
}
