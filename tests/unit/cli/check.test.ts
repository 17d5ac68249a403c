import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

const check = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const report = v.strictObject({
  courses: v.array(
    v.strictObject({
      id: v.string(),
      language: v.string(),
      title: v.string(),
      sections: v.array(
        v.strictObject({
          id: v.string(),
          title: v.string(),
          passages: v.array(v.strictObject({ id: v.string(), number: v.string(), text: v.string() })),
        }),
      ),
      items: v.array(v.strictObject({ id: v.string(), kind: v.string(), section: v.string(), revision: v.string() })),
    }),
  ),
  problems: v.array(
    v.strictObject({
      severity: v.picklist(['error', 'warning']),
      code: v.string(),
      file: v.pipe(v.string(), v.regex(/^(slides|quizzes)(\/|$)/)),
      line: v.pipe(v.number(), v.integer(), v.minValue(1)),
      column: v.pipe(v.number(), v.integer(), v.minValue(1)),
      message: v.string(),
      hint: v.string(),
      item: v.exactOptional(v.string()),
      section: v.exactOptional(v.string()),
    }),
  ),
});

describe('check', { timeout: 60_000 }, () => {
  it('exits 0 on courses without an error and ends with counts and coverage', () => {
    const { status, stdout, stderr } = check('--root', 'tests/courses/shelf');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/\n\d+ warnings\. (\d+) of \1 items proved, (\d+) of \2 quotes found\.\n/);
    expect(stdout.trimEnd().split('\n').slice(-6)).toEqual([
      expect.stringMatching(
        /^Coverage of allotments: \d+ of \d+ passages with an item, \d+ without\. \d+ with two or more, one of them above recall\. Items: \d+ % /,
      ),
      expect.stringMatching(/^Coverage of bakery: /),
      expect.stringMatching(/^Coverage of courtyard: /),
      expect.stringMatching(/^Coverage of harbour: /),
      expect.stringMatching(/^Coverage of library\.es: /),
      expect.stringMatching(/^Coverage of library: /),
    ]);
  });

  it('prints courses and problems as JSON, and nothing else', () => {
    const { status, stdout, stderr } = check('--root', 'tests/fixtures/problems/quote-not-found', '--json');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    const read = v.parse(report, JSON.parse(stdout));
    expect(read.courses.map(({ id, language }) => [id, language])).toEqual([['bees', 'en']]);
    expect(read.problems[0]).toMatchObject({
      severity: 'error',
      code: 'quote-not-found',
      file: 'quizzes/bees.yaml',
      line: 10,
      column: 16,
    });
  });

  it('says what to do in a folder without documents', () => {
    const { status, stdout } = check('--root', 'tests/fixtures/problems/no-document');
    expect(status).toBe(1);
    expect(stdout).toContain('npm run import');
  });

  it('prints the JSON Schema of a format, and nothing else', () => {
    const { status, stdout, stderr } = check('--schema', 'bank');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
  });

  it.each([[['--nonsense']], [['--schema', 'slides']], [['--root']], [['--root', 'no-such-folder']], [['surplus']]])(
    'exits 2 with one line on standard error when called as %j',
    (args) => {
      const { status, stdout, stderr } = check(...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    },
  );
});
