import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const kit = path.resolve(import.meta.dirname, '../../..');
const folders = ['src', 'tests', 'slides', 'quizzes', '.ci'];
const textFile = /(^|[\\/])(run|LICENSE|[^\\/]+\.(ts|mjs|json|md|yaml|html|css|txt))$/;
/** An absolute path of somebody's machine at the start of a word. */
const machinePath = /(?:^|["'`\s(=])(?:\/(?:work|root|home|Users)\/|[A-Z]:\\Users\\)[^\s"'`)]*/gm;

it('names no path of a machine', () => {
  expect(textFiles().flatMap((file) => pathsIn(readFileSync(path.join(kit, file), 'utf8'), file))).toEqual([]);
});

it('would find one', () => {
  const root = ['', 'root', 'x'].join('/');
  expect(pathsIn(`cd ${root}\nread("${root}")\nsrc${root}`, 'a.md')).toEqual([`a.md: ${root}`, `a.md: ${root}`]);
});

function pathsIn(text: string, file: string): readonly string[] {
  return [...text.matchAll(machinePath)].map(([found]) => `${file}: ${found.replace(/^["'`\s(=]/, '')}`);
}

function textFiles(): readonly string[] {
  const below = folders
    .filter((folder) => existsSync(path.join(kit, folder))) // an author may have taken slides or quizzes away
    .flatMap((folder) => filesIn(folder, { recursive: true }));
  return [...filesIn('.', { recursive: false }), ...below].filter((file) => textFile.test(file));
}

function filesIn(folder: string, { recursive }: { readonly recursive: boolean }): readonly string[] {
  return readdirSync(path.join(kit, folder), { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(kit, path.join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith(path.join('tests', 'results')));
}
