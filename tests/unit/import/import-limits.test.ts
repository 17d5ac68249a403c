import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdfOf, pdfStream } from './pdf-file.ts';

const command = path.resolve(import.meta.dirname, '../../../src/cli/import.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-limits-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command and watches from outside what it and its children take. */
async function watched(file: string) {
  const start = performance.now();
  const child = spawn(process.execPath, [command, file], { cwd: folder });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += String(data)));
  child.stderr.on('data', (data) => (stderr += String(data)));
  let peak = 0;
  const watch = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, residentOf(child.pid));
  }, 20);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return { status, stdout, stderr, megabytes: peak / 1024, seconds: (performance.now() - start) / 1000 };
}

/** Resident memory of a process and all that it started, in kilobytes; 0 where the system does not tell. */
function residentOf(pid: number): number {
  try {
    const own = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').split(' ');
    return (
      Number(own ?? 0) + children.filter((one) => one !== '').reduce((sum, one) => sum + residentOf(Number(one)), 0)
    );
  } catch {
    return 0;
  }
}

it.each<readonly [string, string, () => Uint8Array]>([
  [
    'a Word file that unpacks to 200 MB',
    'bomb.docx',
    () => zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }, { level: 9 }),
  ],
  [
    'a PDF that unpacks to gigabytes',
    'bomb.pdf',
    () =>
      pdfOf(pdfStream(deflateSync(Buffer.alloc(60_000_000, ' ')), '/Filter /FlateDecode'), undefined, undefined, 40),
  ],
  ['one line of 10 MB', 'line.txt', () => Buffer.alloc(10_000_000, 'Who is it? ')],
  ['a hundred thousand lists', 'lists.html', () => Buffer.from('<ul><li>'.repeat(100_000))],
  ['a hundred thousand quotations', 'quotes.md', () => Buffer.from('> '.repeat(100_000))],
  ['lines that take a quarter of an hour', 'slow.md', () => Buffer.from('* a\n'.repeat(900_000))],
  ['a name that a shell would run', `it's "a" $(touch pwned) file.txt`, () => Buffer.from('There is a lake.')],
])('ends soon and small on %s', async (_what, name, bytes) => {
  writeFileSync(path.join(folder, name), bytes());
  const ended = await watched(name);
  expect(ended).toMatchObject({ status: 1, stdout: '' });
  expect(ended.stderr).toMatch(/^[^\n]+\n$/);
  expect(ended.stderr).toContain(`${name}: `);
  expect(ended.megabytes).toBeLessThan(1000);
  expect(ended.seconds).toBeLessThan(20);
});
