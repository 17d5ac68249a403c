import { expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { sampleDocuments } from './documents.ts';
import { lettersOf, sectionsOf } from './sample.ts';

it.each(sampleDocuments)(
  'finds the questions and keeps each answer with its question: $look',
  async ({ name, bytes, list }) => {
    const sections = sectionsOf(await importDocument(bytes, name));
    expect(sections.map(({ title }) => title)).toEqual(list.map(({ title }) => title));
    expect(sections.map(({ letters }) => letters)).toEqual(
      list.map(({ answer }) => lettersOf(answer.map(({ text }) => text).join(' '))),
    );
  },
);
