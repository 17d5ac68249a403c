import type { Problem } from '../core/problem.ts';

/** A line longer than this is cut around the place, so that the underline stays below it. In characters. */
const widest = 96;

/**
 * The line that a problem is about and, below its place, the underline and the message.
 *
 * @param line  text of the problem's line
 * @param mark  what stands under each character of the place: `^` for errors, a space for warnings
 */
export function codeFrame(problem: Problem, line: string, mark: '^' | ' '): readonly [string, string] {
  const start = problem.column - 1;
  const from = line.length <= widest ? 0 : Math.max(0, Math.min(start - 24, line.length - widest));
  const to = Math.min(line.length, from + widest);
  const before = (from > 0 ? '…' : '') + line.slice(from, start);
  const place = line.slice(start, Math.min(start + problem.length, to));
  const shown = `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
  const gutter = String(problem.line).padStart(5);
  const underline = mark.repeat(Math.max(1, widthOf(place)));
  // tabs stay tabs, so that both lines are indented alike whatever a tab's width
  const indent = [...before].map((letter) => (letter === '\t' ? '\t' : ' '.repeat(widthOf(letter)))).join('');
  const below = mark === '^' ? `${underline} ${problem.message}` : problem.message;
  return [`${gutter} | ${visible(shown)}`.trimEnd(), `${' '.repeat(gutter.length)} | ${indent}${below}`];
}

/** Control characters of a file must not reach the terminal. */
function visible(text: string): string {
  return text.replace(/(?!\t)\p{Cc}/gu, '·');
}

/** Columns that a text takes in a terminal: none for combining marks, two for wide letters and pictures. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/[\p{M}\p{Cf}]/u.test(letter)) continue;
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
        letter,
      )
        ? 2
        : 1;
  }
  return width;
}
