import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutput } from '../../../src/cli/check-output.ts';
import { UsageError } from '../../../src/cli/parse-options.ts';
import { kit } from '../../../src/vite/kit.ts';
import { appFiles } from '../../../src/vite/offline-files.ts';

let work: string;
let content: string;

beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'lectern-output-'));
  content = path.join(work, 'lesson');
  mkdirSync(path.join(content, 'slides'), { recursive: true });
  mkdirSync(path.join(content, 'quizzes/library'), { recursive: true });
  symlinkSync(content, path.join(work, 'link'));
});
afterEach(() => rmSync(work, { recursive: true }));

function folderWith(files: ReadonlyMap<string, string>): string {
  const folder = path.join(work, 'out');
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
  return folder;
}

describe('the folder of a build', () => {
  it.each([
    'lesson',
    '.',
    '..',
    'lesson/slides',
    'lesson/quizzes/library',
    'lesson/quizzes/new',
    'link',
    'link/slides',
  ])('may not be %s, which belongs to the lesson', (name) => {
    const out = path.join(work, name);
    expect(() => checkOutput(content, out)).toThrow(
      new UsageError(`${out} belongs to the lesson or to the kit and is not emptied: choose another folder for --out`),
    );
  });

  it.each(['', 'src', 'src/new', 'slides', 'quizzes'])('may not be "%s" of the kit', (name) => {
    expect(() => checkOutput(content, path.join(kit, name))).toThrow('belongs to the lesson or to the kit');
  });

  it('may not hold files that no build wrote', () => {
    const out = folderWith(
      new Map([
        ['notes.txt', 'mine'],
        ['sw.js', ''],
        ['manifest.webmanifest', '{ "short_name": "Mine" }'],
      ]),
    );
    expect(() => checkOutput(content, out)).toThrow(
      new UsageError(
        `${out} holds files that are no earlier build and is not emptied: choose another folder for --out, or empty this one`,
      ),
    );
  });

  it('may not be a file', () => {
    const out = path.join(folderWith(new Map([['notes.txt', 'mine']])), 'notes.txt');
    expect(() => checkOutput(content, out)).toThrow(
      new UsageError(`${out} is a file; --out takes the folder to write to`),
    );
  });

  it('may be new, empty, or an earlier build, beside or inside the folder of the lesson', () => {
    expect(() => checkOutput(content, path.join(content, 'dist'))).not.toThrow();
    expect(() => checkOutput(content, path.join(work, '..slides'))).not.toThrow();
    const out = folderWith(new Map());
    expect(() => checkOutput(content, out)).not.toThrow();
    for (const [name, text] of appFiles('A lesson')) writeFileSync(path.join(out, name), text);
    expect(() => checkOutput(content, out)).not.toThrow();
  });
});
