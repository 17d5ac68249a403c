import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCourses } from '../../../src/vite/read-courses.ts';
import { problemCodes } from '../../../src/core/problem.ts';
import { compileAll } from '../../../src/course/compile-all.ts';
import { formatProblems } from '../../../src/course/format-problems.ts';

const fixtures = path.resolve('tests/fixtures/problems');

describe('problem codes', () => {
  it('have a failing fixture each, and no fixture is without a code', () => {
    expect(readdirSync(fixtures).sort()).toEqual(Object.keys(problemCodes).sort());
  });

  it.each(Object.entries(problemCodes))('%s is found in its fixture and says how to go on', async (code, severity) => {
    const folder = path.join(fixtures, code);
    const { problems, sources } = compileAll(readCourses(folder));
    const found = problems.filter((problem) => problem.code === code);
    expect(found.map((problem) => problem.severity)).toContain(severity);
    expect(existsSync(path.join(folder, 'expected.txt'))).toBe(true);
    await expect(`${formatProblems(problems, sources, { color: false })}\n`).toMatchFileSnapshot(
      path.join(folder, 'expected.txt'),
    );
  });
});
