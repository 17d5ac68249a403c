import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docx } from './documents.ts';
import { pdfOf, pdfStream } from './pdf-file.ts';

const command = path.resolve(import.meta.dirname, '../../../src/cli/import.mjs');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-limits-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command and watches from outside what memory it and its children take. */
async function watched(...args: readonly string[]) {
  const child = spawn(process.execPath, [command, ...args], { cwd: folder });
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
  return { status, stdout, stderr, megabytes: peak / 1024 };
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

const lines = (text: string) => Buffer.from(text);
const document = '<w:p><w:r><w:t>Who may come?</w:t></w:r></w:p>';
const encryption = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;
const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index] ?? ''};`.repeat(10)}">`).join('')}]>`;
const bomb = () => zipSync({ 'word/document.xml': new Uint8Array(200_000_000) }, { level: 9 });
const blanks = () => deflateSync(Buffer.alloc(60_000_000, ' '));

it.each<readonly [string, string, () => Uint8Array]>([
  ['nothing', 'empty.pdf', () => lines('')],
  ['a byte order mark alone', 'mark.html', () => lines('\uFEFF')],
  ['machine code', 'code.md', () => Uint8Array.from({ length: 400_000 }, (_, index) => (index * 7919) % 251)],
  ['zeros', 'zeros.txt', () => new Uint8Array(5_000_000)],
  ['a PDF with a password', 'locked.pdf', () => pdfOf(pdfStream('q Q'), encryption)],
  ['a PDF of pictures', 'scan.pdf', () => pdfOf(pdfStream('q Q'))],
  ['half a PDF', 'half.pdf', () => pdfOf(pdfStream('q Q')).slice(0, 200)],
  ['half a Word file', 'half.docx', () => docx(document).slice(0, 300)],
  ['a Word file that unpacks to 200 MB', 'bomb.docx', bomb],
  [
    'a PDF that unpacks to gigabytes',
    'bomb.pdf',
    () => pdfOf(pdfStream(blanks(), '/Filter /FlateDecode'), undefined, undefined, 40),
  ],
  ['entities that grow, in a Word file', 'laughs.docx', () => docx('', strToU8(`${laughs}<a>&j;</a>`))],
  ['entities that grow, in a page', 'laughs.xhtml', () => lines(`${laughs}<html><body><p>Here &j;</p></body></html>`)],
  ['one line of 10 MB', 'line.txt', () => Buffer.alloc(10_000_000, 'Who is it? ')],
  ['a hundred thousand lists', 'lists.html', () => lines('<ul><li>'.repeat(100_000))],
  ['a hundred thousand lists', 'lists.md', () => lines('- '.repeat(100_000))],
  ['a hundred thousand quotations', 'quotes.md', () => lines('> '.repeat(100_000))],
  ['a hundred thousand tables', 'tables.docx', () => docx('<w:tbl><w:tr><w:tc>'.repeat(100_000))],
  ['lines that take a quarter of an hour', 'slow.md', () => lines('* a\n'.repeat(900_000))],
  ['an unknown ending', 'boats.key', () => lines('Who may come?\n\nAll may come.')],
  ['a text without a question', 'prose.txt', () => lines('There is a lake.')],
  ['a name that a shell would run', `it's "a" $(touch pwned) file.txt`, () => lines('There is a lake.')],
])('ends soon and small on %s (%s)', async (_what, name, bytes) => {
  writeFileSync(path.join(folder, name), bytes());
  expectRefusal(await watched(name), name);
});

const asked = (index: number) =>
  `<question type="multichoice"><questiontext><text>Which ${String(index)}?</text></questiontext>` +
  '<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question>';

it.each<readonly [string, string, () => Uint8Array]>([
  ['zeros', 'zeros.gift', () => new Uint8Array(3_000_000)],
  ['entities that grow', 'laughs.xml', () => lines(`${laughs}<quiz>&j;</quiz>`)],
  ['a million elements', 'deep.xml', () => lines(`<quiz>${'<a>'.repeat(1_000_000)}`)],
  ['half an export', 'half.xml', () => lines('<quiz><question type="essay">')],
  ['a hundred thousand lists', 'boxes.md', () => lines('- [x] '.repeat(100_000))],
  ['a hundred thousand questions', 'many.gift', () => lines('::a::b {=x ~y}\n'.repeat(100_000))],
  [
    'a hundred thousand questions',
    'many.xml',
    () => lines(`<quiz>${Array.from({ length: 100_000 }, (_, index) => asked(index)).join('')}</quiz>`),
  ],
])('ends soon and small on %s for a bank (%s)', async (_what, name, bytes) => {
  writeFileSync(path.join(folder, name), bytes());
  expectRefusal(await watched(name, '--bank', 'boats'), name);
});

it('ends soon and small on a folder, and on a file that is not there', async () => {
  mkdirSync(path.join(folder, 'a-folder.txt'));
  for (const name of ['a-folder.txt', 'missing.txt']) expectRefusal(await watched(name), name);
});

function expectRefusal(ended: Awaited<ReturnType<typeof watched>>, name: string): void {
  expect(ended).toMatchObject({ status: 1, stdout: '' });
  expect(ended.stderr).toMatch(/^[^\n]+: [^\n]+\n$/);
  expect(ended.stderr).toContain(`${name}: `);
  expect(ended.megabytes).toBeLessThan(1000);
}
