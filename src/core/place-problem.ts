import type { Problem, ProblemCode, SourceFile, Span } from './problem.ts';
import { problemCodes } from './problem.ts';
import type { LineIndex } from './span.ts';
import { indexLines } from './span.ts';

/** What a finding says, its place and severity apart. */
export type Finding = Pick<Problem, 'message' | 'hint'> & Partial<Pick<Problem, 'nearest' | 'item' | 'section'>>;

/** Collects the problems of one file, placing each. */
export interface ProblemList {
  readonly problems: readonly Problem[];
  readonly lines: LineIndex;
  /** Adds a problem at a stretch of the file; what reaches over the end of its first line is not underlined. */
  add(code: ProblemCode, span: Span, finding: Finding): void;
}

/** Makes an empty list for one file. */
export function listProblems(source: SourceFile): ProblemList {
  const lines = indexLines(source.text);
  const problems: Problem[] = [];
  return {
    problems,
    lines,
    add(code, span, finding) {
      const { line, column } = lines.at(span.start);
      const end = Math.min(span.end, lines.end(line));
      const length = Math.max(1, end - Math.max(span.start, lines.starts[line - 1] ?? 0));
      problems.push({ code, severity: problemCodes[code], file: source.file, line, column, length, ...finding });
    },
  };
}
