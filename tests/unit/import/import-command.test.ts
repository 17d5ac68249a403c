import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const command = path.resolve(import.meta.dirname, '../../../src/cli/import.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-import-'));
  writeFileSync(path.join(folder, 'boats.txt'), 'Who may borrow a boat ?\n\nEveryone who can swim.\n');
  writeFileSync(path.join(folder, 'prose.txt'), 'There is a lake.\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('prints FAQ Markdown, and the words in and out on standard error', () => {
  expect(run('boats.txt')).toEqual({
    status: 0,
    stdout: `---
title: Boats
language: en
source: Say in one line what this is, by whom, and from when
---

## Who may borrow a boat? {#borrow-boat}

Everyone who can swim.
`,
    stderr: 'boats.txt: 1 question, 9 words in, 9 words out\n',
  });
});

it('writes the document and a bank without questions, once', () => {
  const out = path.join('slides', 'boats.md');
  expect(run('boats.txt', '--out', out)).toMatchObject({ status: 0, stdout: '' });
  expect([readdirSync(path.join(folder, 'slides')), readdirSync(path.join(folder, 'quizzes'))]).toEqual([
    ['boats.md'],
    ['boats.yaml'],
  ]);
  writeFileSync(path.join(folder, out), 'changed by hand');
  expect(run('boats.txt', '--out', out)).toMatchObject({ status: 1, stdout: '' });
  expect(readFileSync(path.join(folder, out), 'utf8')).toBe('changed by hand');
});

it('says of an address that a page is saved first', () => {
  expect(run('https://example.org/faq.html')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'https://example.org/faq.html: this is an address: save the page as a file first, and import that\n',
  });
});

it.each([
  [1, ['prose.txt']],
  [2, []],
  [2, ['boats.txt', 'prose.txt']],
  [2, ['boats.txt', '--format', 'x']],
  [2, ['boats.txt', '--out', 'boats.html']],
])('ends with %i, one line on standard error and nothing on standard output: %j', (status, args) => {
  const ended = run(...args);
  expect(ended).toMatchObject({ status, stdout: '' });
  expect(ended.stderr).toMatch(/^[^\n]+\n$/);
  expect(ended.stderr).toContain(status === 1 ? args[0] : 'Usage: ');
});
