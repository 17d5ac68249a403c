import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../../src/course/json-schema.ts';
import { kinds } from '../../../src/items/kinds.ts';
import { readCourses } from '../../../src/vite/read-courses.ts';

const ajv = new Ajv({ schemaId: 'auto' });
const isBank = ajv.compile(jsonSchemas.bank());
const isFrontMatter = ajv.compile(jsonSchemas.document());
const sites = ['.', 'tests/courses/shelf'].map(readCourses);
const banks = sites.flatMap(({ editions }) => editions.flatMap(({ bank }) => bank));
const documents = sites.flatMap(({ editions }) => editions.map(({ document }) => document));
const library = readFileSync('tests/courses/shelf/quizzes/library.yaml', 'utf8');

describe('the JSON Schema of a bank', () => {
  it('is fitted by every bank that is compiled here', () => {
    expect(banks.filter(({ text }) => isBank(parse(text)) !== true).map(({ file }) => file)).toEqual([]);
    expect(banks.length).toBeGreaterThan(0);
  });

  it('is fitted by an empty bank', () => {
    for (const text of ['', 'items:\n', 'misconceptions:\nitems: []\n']) expect(isBank(parse(text))).toBe(true);
  });

  it.each([
    ['a wrong key', library.replace('    prompt:', '    promt:')],
    ['an unknown kind', library.replace('kind: choice', 'kind: choose')],
    ['a key beside the lists', `${library}\nquestions: []\n`],
    ['an id with a capital', library.replace('- id: who-may-borrow', '- id: Who-may-borrow')],
  ])('is not fitted by %s', (_, text) => {
    expect(text).not.toBe(library);
    expect(isBank(parse(text))).toBe(false);
  });

  it('offers every kind', () => {
    const text = JSON.stringify(jsonSchemas.bank());
    for (const { kind } of kinds) expect(text).toContain(`{"const":"${kind}"}`);
  });
});

describe('the JSON Schema of a document’s front matter', () => {
  const front = (text: string): unknown => parse(/^---\r?\n([^]*?)\n---/.exec(text)?.[1] ?? '');

  it('is fitted by every document that is compiled here, and not by a wrong key', () => {
    for (const { file, text } of documents) expect(isFrontMatter(front(text)), file).toBe(true);
    expect(isFrontMatter({ title: 'A', sauce: 'B' })).toBe(false);
    expect(isFrontMatter({})).toBe(false);
  });
});
