import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { docx } from './documents.ts';
import { pdfOf, pdfStream } from './pdf-file.ts';

const paragraph = '<w:p><w:r><w:t>Who?</w:t></w:r></w:p>';
const encryption = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;
const whole = docx(paragraph);
const crowd = zipSync(
  Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`word/media/${String(index)}`, new Uint8Array(1)])),
);
const asking =
  'BT /F1 12 Tf 50 700 Td (Who may come?) Tj 0 -40 Td (All may come.) Tj 0 -40 Td (When?) Tj 0 -40 Td (At noon.) Tj ET';

it.each<readonly [string, string, Uint8Array, RegExp]>([
  ['nothing', 'a.txt', strToU8(''), /empty/],
  ['nothing but a mark', 'a.txt', strToU8('\uFEFF'), /empty/],
  ['blanks', 'a.md', strToU8(' \n\t\n'), /empty/],
  ['zeros', 'a.txt', strToU8('Who?\0\n\nWe.'), /not a text file/],
  ['machine code', 'a.txt', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251), /not a text file/],
  ['no question', 'a.txt', strToU8('There is a lake.\n\nIt is cold.\n'), /no question was found/],
  ['a page of scripts', 'a.html', strToU8('<script>alert("Who?")</script>'), /empty/],
  ['a page that is cut off', 'a.html', strToU8('<html><body><p>Some wor'), /no question was found/],
  ['an unknown ending', 'a.key', strToU8('Who?\n\nWe.\n'), /cannot be read: save it as one of \.txt/],
  ['no ending', 'a', strToU8('Who?\n\nWe.\n'), /cannot be read/],
  ['one line of ten million letters', 'a.txt', strToU8('Who is it? '.repeat(900_000)), /more text than an FAQ/],
  ['a long line', 'a.md', strToU8('[ '.repeat(100_000)), /longer than a chapter/],
  ['a hundred thousand lists', 'a.html', strToU8('<ul><li>'.repeat(100_000)), /nested too deeply/],
  ['a hundred thousand quotations', 'a.html', strToU8('<blockquote>'.repeat(100_000)), /nested too deeply/],
  ['a hundred thousand quotations', 'a.md', strToU8(`${'>'.repeat(100_000)} Who?`), /longer than a chapter/],
  ['quotations that Markdown gives up on', 'a.md', strToU8(`${'>'.repeat(500)} Who?`), /nested too deeply/],
  ['a hundred thousand tables', 'a.docx', docx('<w:tbl><w:tr><w:tc>'.repeat(20_000) + paragraph), /Word file/],
  ['entities', 'a.docx', docx('', strToU8('<!DOCTYPE a [<!ENTITY b "ccc">]><a>&b;</a>')), /no word processor writes/],
  ['no zip', 'a.docx', strToU8('PK, but no zip'), /no whole Word file/],
  ['half a Word file', 'a.docx', whole.slice(0, whole.length / 2), /no whole Word file/],
  ['a Word file without its last byte', 'a.docx', whole.slice(0, -1), /no whole Word file/],
  ['a Word file without its closing record', 'a.docx', whole.slice(0, -30), /no whole Word file/],
  ['six thousand files in a Word file', 'a.docx', crowd, /unpacks to more/],
  ['another zip', 'a.docx', zipSync({ 'readme.txt': strToU8('Who?') }), /no whole Word file/],
  ['no PDF', 'a.pdf', strToU8('no PDF'), /no whole PDF/],
  ['the beginning of a PDF', 'a.pdf', strToU8('%PDF-1.7\n1 0 obj\n<<'), /no whole PDF/],
  ['a PDF without its end', 'a.pdf', pdfOf(pdfStream(asking)).slice(0, -5), /no whole PDF/],
  ['a PDF with pictures only', 'a.pdf', pdfOf(pdfStream('q Q')), /pictures of text/],
  ['a PDF with a password', 'a.pdf', pdfOf(pdfStream('q Q'), encryption), /locked by a password/],
  [
    'a page tree that holds itself',
    'a.pdf',
    pdfOf(pdfStream('q Q'), undefined, '<< /Type /Pages /Kids [2 0 R] /Count 9 >>'),
    /damaged|no whole PDF/,
  ],
])('refuses %s (%s) in one sentence with a way out', async (_what, name, bytes, expected) => {
  const imported = await importDocument(bytes, name);
  const reason = imported.isImported ? imported.markdown : imported.reason;
  expect(reason).toMatch(expected);
  expect(reason).toMatch(/^[^\n]+: [^\n]+$/);
});

it('measures what a Word file really unpacks to, not what it says', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await importDocument(bomb, 'a.docx')).toMatchObject({ reason: expect.stringMatching(/unpacks to more/) });
  const picture = zipSync(
    { 'word/document.xml': strToU8('<a/>'), 'word/media/a.png': new Uint8Array(60_000_000) },
    { level: 9 },
  );
  expect(await importDocument(picture, 'a.docx')).toMatchObject({ reason: expect.stringMatching(/unpacks to more/) });
});

it('lets no script, handler or tag of a page into the lesson', async () => {
  const page = `<h2 onclick="alert(1)">Who may come?</h2><p>All <script>alert(2)</script><img src=x onerror=alert(3)>may
    <a href="javascript:alert(4)">come</a> <a href="data:text/html,x">in</a>, says <a href="https://example.org/a_b(c)">he</a>.
    &lt;script&gt; is a word. <svg onload=alert(5)><text>x</text></svg></p><h2>When?</h2><p>At noon.</p>`;
  const imported = await importDocument(strToU8(page), 'a.html');
  expect(imported.isImported && imported.markdown.split('\n---\n\n')[1]).toBe(
    '## Who may come? {#come}\n\nAll may come in, says [he](<https://example.org/a_b(c)>). \\<script> is a word.\n\n## When? {#when}\n\nAt noon.\n',
  );
});

it('reads a PDF whose text is compressed', async () => {
  const imported = await importDocument(pdfOf(pdfStream(deflateSync(asking), '/Filter /FlateDecode')), 'a.pdf');
  expect(imported.isImported && imported.summary).toBe('2 questions, 9 words in, 9 words out');
});

it('keeps what is nested deeper than Markdown likes', async () => {
  const imported = await importDocument(strToU8(`## Who may come?\n\n${'>'.repeat(150)} All may come.\n`), 'a.md');
  expect(imported.isImported && imported.summary).toBe('1 question, 6 words in, 6 words out');
});
