import type { Problem } from '../core/problem.ts';

/** Problems by file, line, column and code: the same list on every machine, whatever found them first. */
export function inStableOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
}

/** By code units, so that no locale matters. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
