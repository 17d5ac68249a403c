import { compareText } from '../core/compare-text.ts';
import type { Problem } from '../core/problem.ts';

/** Problems by file, line, column and code: the same list on every machine, whatever found them first. */
export function inStableOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  );
}
