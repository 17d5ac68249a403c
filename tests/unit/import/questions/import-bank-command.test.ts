import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const cli = path.resolve(import.meta.dirname, '../../../../src/cli');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-bank-'));
  mkdirSync(path.join(folder, 'slides'));
  mkdirSync(path.join(folder, 'quizzes'));
  writeFileSync(
    path.join(folder, 'slides', 'harbour.md'),
    '---\ntitle: Harbour\n---\n\n## Who rows? {#rows}\n\nNobody but the ferryman rows here.\n',
  );
  writeFileSync(
    path.join(folder, 'harbour.gift'),
    '::Rowing:: Who rows here? {=The ferryman#So it is said. ~Everybody}\n\nSay more. {}\n',
  );
  writeFileSync(path.join(folder, 'cut.xml'), '<quiz><question type="essay">');
  writeFileSync(path.join(folder, 'nothing.gift'), 'Say more. {}\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(cli, command), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('prints a bank, and on standard error what was left; check then names what is still to do, and nothing else', () => {
  const imported = run('import.mjs', 'harbour.gift', '--bank', 'harbour');
  expect(imported).toEqual({
    status: 0,
    stdout: `# 1 question from harbour.gift, for slides/harbour.md. Its bank is quizzes/harbour.yaml together with
# the files of the folder quizzes/harbour. What is empty is still to do: \`npm run -s check\` names it.

items:
  - id: rowing
    kind: choice
    section: ""
    prompt: Who rows here?
    options:
      - text: The ferryman
        correct: true
        why: So it is said.
        quote: ""
      - text: Everybody
        why: ""
        quote: ""
`,
    stderr: `left harbour.gift, line 3: "Say more.": it is an essay, which only a person can mark
harbour.gift: 2 questions read as GIFT, 1 taken, 1 left; still to do: 1 section, 2 quotes, 1 why
`,
  });
  writeFileSync(path.join(folder, 'quizzes', 'harbour.yaml'), imported.stdout);
  const checked = run('check.mjs', '--root', folder);
  expect(checked.status).toBe(1);
  expect(checked.stdout.match(/^error .*/gm)).toEqual(['error left-empty  quizzes/harbour.yaml:7:14  item rowing']);
  expect(checked.stdout).toContain('still empty: section (line 7), why (line 15), quote (lines 13 and 16)');
});

it('writes the bank beside one that is there, and overwrites nothing', () => {
  const args = ['harbour.gift', '--bank', 'harbour', '--out', 'quizzes/harbour/imported.yaml'];
  expect(run('import.mjs', ...args)).toMatchObject({ status: 0, stdout: '' });
  const file = path.join(folder, 'quizzes/harbour/imported.yaml');
  expect(readFileSync(file, 'utf8')).toContain('- id: rowing');
  expect(run('import.mjs', ...args)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'quizzes/harbour/imported.yaml is there already and is not overwritten: choose another name for --out\n',
  });
});

it.each([
  [1, ['missing.gift', '--bank', 'a']],
  [1, ['cut.xml', '--bank', 'a']],
  [1, ['nothing.gift', '--bank', 'a']],
  [2, ['harbour.gift', '--bank', 'A b']],
  [2, ['harbour.gift', '--bank']],
  [2, ['harbour.gift', '--bank', 'a', '--out', 'slides/a.md']],
  [2, ['harbour.gift', '--bank', 'a', '--out', 'quizzes/b/a.yaml']],
  [2, ['harbour.gift', '--bank', 'a', '--out', 'quizzes/a/b/c.yaml']],
  [2, ['--bank', 'a']],
])('ends with %i, one line on standard error and nothing on standard output: %j', (status, args) => {
  const ended = run('import.mjs', ...args);
  expect(ended).toMatchObject({ status, stdout: '' });
  expect(ended.stderr).toMatch(/^[^\n]+\n$/);
  expect(ended.stderr).toContain(status === 1 ? args[0] : 'Usage: ');
});
