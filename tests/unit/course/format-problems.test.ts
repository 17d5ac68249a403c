import { describe, expect, it } from 'vitest';
import { problemCodes } from '../../../src/core/problem.ts';
import type { Problem } from '../../../src/core/problem.ts';
import { formatProblems } from '../../../src/course/format-problems.ts';

const problem = (parts: Partial<Problem>): Problem => ({
  code: 'quote-not-found',
  severity: problemCodes['quote-not-found'],
  file: 'a.yaml',
  line: 1,
  column: 1,
  length: 1,
  message: 'not there',
  hint: 'look',
  ...parts,
});
const format = (text: string, parts: Partial<Problem>, color = false) =>
  formatProblems([problem(parts)], [{ file: 'a.yaml', text }], { color });

describe('formatProblems', () => {
  it('underlines the place and names the nearest, the way out and the counts', () => {
    const nearest = { file: 'slides/a.md', line: 4, text: 'takes no position' };
    expect(format('a: b\nquote: take no positions\n', { line: 2, column: 8, length: 17, item: 'x', nearest }))
      .toBe(`a.yaml  1 error

error quote-not-found  a.yaml:2:8  item x
    2 | quote: take no positions
      |        ^^^^^^^^^^^^^^^^^ not there
  nearest, slides/a.md:4: "takes no position"
  fix  look

1 error.`);
  });

  it.each([
    ['tabs', '\tq: x', 5, '\t   ^'],
    ['wide letters', '中: x', 4, '    ^'],
    ['pictures', '😀: x', 5, '    ^'],
    ['combining marks', 'e\u0301: x', 5, '   ^'],
  ])('stands below its place behind %s', (_, text, column, underline) => {
    expect(format(text, { column })).toContain(`\n      | ${underline} not there`);
  });

  it('cuts a long line around the place', () => {
    const frame = format(`${'a'.repeat(300)}HERE${'b'.repeat(300)}`, { column: 301, length: 4 }).split('\n');
    expect(frame[3]?.length).toBeLessThan(120);
    expect(frame[3]?.indexOf('HERE')).toBe(frame[4]?.indexOf('^^^^'));
  });

  it('lets no control character of a file reach the terminal', () => {
    expect(format('\u001B[2J', {})).not.toContain('\u001B');
    expect(format('a', {}, true)).toContain('\u001B[1m');
  });

  it('says so when there is nothing to say', () => {
    expect(formatProblems([], [], { color: false })).toBe('No problems.');
  });
});
