import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { appFiles, fillWorker, workerFile } from '../../../src/vite/offline-files.ts';

/** A bundle of a worker and files, as far as the worker is filled from it. */
function filled(files: Readonly<Record<string, string>>, emitted: ReadonlyMap<string, string> = new Map()): string {
  const worker = { type: 'chunk', code: 'take(__FILES__, __VERSION__)' };
  const bundle: Record<string, unknown> = { [workerFile]: worker };
  for (const [name, source] of Object.entries(files)) bundle[name] = { type: 'asset', source };
  fillWorker(bundle as Rolldown.OutputBundle, emitted);
  return worker.code;
}

const listOf = (code: string): unknown => JSON.parse(/\[.*\]/.exec(code)?.[0] ?? '');
const versionOf = (code: string): string => /"(\w{12})"\)/.exec(code)?.[1] ?? '';

describe('the worker that keeps the site', () => {
  it('knows every file but itself, those that stand beside the bundle too', () => {
    const code = filled({ 'index.html': '<p>', 'assets/main-1.js': 'a' }, new Map([['assets/course-1.json', '{}']]));
    expect(listOf(code)).toEqual(['assets/course-1.json', 'assets/main-1.js', 'index.html']);
  });

  it('is another one when anything in a file has changed, and the same otherwise', () => {
    const before = versionOf(filled({ 'index.html': '<p>one' }, new Map([['a.json', '1']])));
    expect(before).toMatch(/^\w{12}$/);
    expect(versionOf(filled({ 'index.html': '<p>one' }, new Map([['a.json', '1']])))).toBe(before);
    expect(versionOf(filled({ 'index.html': '<p>two' }, new Map([['a.json', '1']])))).not.toBe(before);
    expect(versionOf(filled({ 'index.html': '<p>one' }, new Map([['a.json', '2']])))).not.toBe(before);
  });
});

describe('the manifest', () => {
  it('has the title of the lesson, an icon that is there, and addresses within the folder', () => {
    const files = appFiles('A “library”');
    const manifest = JSON.parse(files.get('manifest.webmanifest') ?? '');
    expect(manifest).toMatchObject({ name: 'A “library”', start_url: './', scope: './', display: 'standalone' });
    expect(files.has(manifest.icons[0].src)).toBe(true);
  });
});
