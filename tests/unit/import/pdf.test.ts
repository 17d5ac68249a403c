import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { entries, statements } from './documents.ts';
import { bodyOf, lettersOf, sectionsOf } from './sample.ts';

const read = (name: string) =>
  importDocument(readFileSync(path.resolve(import.meta.dirname, '../../fixtures/import', name)), name);

it.each([
  ['headings.pdf', entries],
  ['columns.pdf', entries],
  ['numbers.pdf', statements],
  ['marks.pdf', entries],
  ['plain.pdf', entries],
  ['tagged.pdf', entries],
])('finds the questions of %s, and keeps each answer with its question', async (name, list) => {
  const sections = sectionsOf(await read(name));
  expect(sections.map(({ title }) => title)).toEqual(list.map(({ title }) => title));
  expect(sections.map(({ letters }) => letters)).toEqual(
    list.map(({ answer }) => lettersOf(answer.map(({ text }) => text).join(' '))),
  );
});

it('leaves out what is on every sheet, the contents and the index, and says so', async () => {
  const [heads, numbers] = [await read('headings.pdf'), await read('numbers.pdf')];
  expect(heads.isImported && heads.summary).toMatchInlineSnapshot(
    `"10 questions, 422 words in, 386 words out, 36 left out (running heads and page numbers)"`,
  );
  expect(numbers.isImported && numbers.summary).toMatchInlineSnapshot(
    `"10 questions, 536 words in, 373 words out, 163 left out (contents list, index, labels)"`,
  );
  expect(bodyOf(heads)).not.toMatch(/example\.org|Questions about the lake/);
});

it('keeps paragraphs whole over pages and columns', async () => {
  const body = bodyOf(await read('columns.pdf'));
  expect(body).toContain('Nobody is ever scolded for asking for help, as the council decided long ago.');
});

it('makes lists of entries whose bullets are drawn', async () => {
  expect(bodyOf(await read('tagged.pdf'))).toContain(
    '- Can I swim two hundred metres?\n- Is somebody with me who knows the lake?\n- Have I told the harbour where I am going?\n',
  );
});
