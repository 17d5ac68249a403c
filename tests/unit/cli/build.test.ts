import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const kit = path.resolve(import.meta.dirname, '../../..');
const work = mkdtempSync(path.join(tmpdir(), 'lectern-build-'));

afterAll(() => rmSync(work, { recursive: true }));

function run(command: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', [`src/cli/${command}.mjs`, ...args], { cwd: kit, encoding: 'utf8' });
}

it('stops at an error with its code frame and without a stack, and writes nothing', () => {
  cpSync(path.join(kit, 'tests/courses/shelf'), work, { recursive: true });
  const bank = path.join(work, 'quizzes/library.yaml');
  writeFileSync(bank, readFileSync(bank, 'utf8').replace('own their home or rent it', 'own their hut or rent it'));
  const { status, stdout, stderr } = run('build', '--root', work);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toContain('error quote-not-found  quizzes/library.yaml:');
  expect(stderr).toContain('^^^^^^^^');
  expect(stderr).not.toMatch(/^\s+at |node_modules|RolldownError/m);
  expect(existsSync(path.join(work, 'dist'))).toBe(false);
}, 60_000);

it.each([
  ['build', '--wrong', /^Unknown option '--wrong'. Usage: npm run build -- \[--root DIR\] \[--out DIR\]\n$/],
  ['build', '--root=missing', /^.*missing is no folder; --root takes .*\n$/],
  ['preview', '--dist=missing', /^.*missing holds no built site; npm run build makes one\n$/],
  ['start', '--port=http', /^--port takes a number from 0 to 65535, not "http"\n$/],
  ['dev', 'stray', /^Unexpected argument 'stray'.*\n$/],
])(
  'refuses %s %s in one line, exit 2',
  (command, argument, line) => {
    const { status, stdout, stderr } = run(command, argument);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
  },
  60_000,
);

it.each(['build', 'check', 'dev', 'export', 'import', 'preview', 'start'])(
  'prints the usage of %s when asked for help, exit 0',
  (command) => {
    const { status, stdout, stderr } = run(command, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const call = command === 'start' ? 'npm start' : String.raw`npm run (?:-s )?${command}`;
    expect(stdout).toMatch(new RegExp(`^Usage: ${call} -- [^\\n]+\\n$`));
  },
  60_000,
);
