import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ballotsOf } from '../../../src/class/ballots.ts';
import { compileCourse } from '../../../src/course/compile.ts';
import { kinds } from '../../../src/items/kinds.ts';
import { readCourses } from '../../../src/vite/read-courses.ts';
import { cases, oneRight, pairs, samples, settled, severalRight, statement, steps } from '../items/samples.ts';

const passages = ['The garden is small.', 'From autumn on the gate stays shut – all winter.'].map((text, index) => ({
  id: `garden.${index + 1}`,
  number: `1.${index + 1}`,
  text,
}));

function ballots(sample: (typeof samples)[number], parts?: readonly string[]) {
  const read = kinds.find(({ kind }) => kind === sample.kind)?.read(sample);
  if (read?.ok !== true) throw new Error('no such kind');
  return ballotsOf(read.question, parts ?? read.question.parts().map(({ id }) => id), passages);
}

/** Ballots in short: what is asked, and the options with a star at the key. */
const told = (...given: Parameters<typeof ballots>) =>
  ballots(...given).map(
    ({ id, label, options }) =>
      `${id}${label && `: ${label}`} | ${options.map((option) => `${option.letter} ${option.id}${option.isKey ? '*' : ''}`).join(', ')}`,
  );

describe('the ballots of an item', () => {
  it('are one for a choice, its options lettered in the order shown', () => {
    expect(told(oneRight, ['dusk', 'dawn', 'noon'])).toEqual(['one-right | A dusk, B dawn*, C noon']);
    expect(ballots(oneRight)[0]).toMatchObject({ isSingle: true });
    expect(ballots(severalRight)[0]).toMatchObject({ isSingle: false });
  });

  it('are one of three hands for a stance', () => {
    expect(told(statement)).toEqual(['statement | A says, B contradicts, C silent*']);
  });

  it('are the first and the last place of an order', () => {
    expect(told(steps, ['water', 'dig', 'reap', 'sow'])).toEqual([
      'first: Which comes first? | A water, B dig*, C reap, D sow',
      'last: Which comes last? | A water, B dig, C reap*, D sow',
    ]);
  });

  it('are one a card, and one a pair', () => {
    expect(told(cases, ['theft', 'frost', 'thirst'])).toEqual([
      'theft: A spade is stolen | A helps, B warns, C silent*',
      'frost: A frost comes | A helps, B warns*, C silent',
      'thirst: A bean wilts | A helps*, B warns, C silent',
    ]);
    expect(told(pairs, ['sings', 'ben', 'ann'])).toEqual([
      'ann: Ann | A sings, B ben, C ann*',
      'ben: Ben | A sings, B ben*, C ann',
      'cem: Cem | A sings, B ben, C ann*',
    ]);
  });

  it('are the answer and the sentence that settles it, called by its number', () => {
    expect(told(settled)).toEqual([
      'settled | A no*, B yes, C paid',
      'evidence/sentence: Which sentence settles it? | 1.1 garden.1, 1.2 garden.2*',
    ]);
  });

  it('are none where the answer is written', () => {
    for (const sample of samples.filter(({ kind }) => ['short', 'number', 'cloze'].includes(kind)))
      expect(ballots(sample), sample.id).toEqual([]);
  });
});

const root = path.resolve(import.meta.dirname, '../../..');
const shelves = readdirSync(path.join(root, 'tests/courses')).map((name) => path.join(root, 'tests/courses', name));

describe('the ballots of every item that there is', () => {
  it('have a key each, different options, and no more words for a bar than the eye takes in', () => {
    for (const { course } of [root, ...shelves].flatMap((folder) =>
      readCourses(folder).editions.map((files) => compileCourse(files)),
    ))
      for (const { item } of course.items) {
        const read = kinds.find(({ kind }) => kind === item.kind)?.read(item, course.language);
        if (read?.ok !== true) throw new Error(`${item.id} cannot be read`);
        const parts = read.question.parts().map(({ id }) => id);
        const section = course.sections.find(({ id }) => id === item.section);
        const found = ballotsOf(read.question, parts, section?.passages ?? []);
        expect(new Set(found.map(({ id }) => id)).size, item.id).toBe(found.length);
        for (const { id, options, isSingle } of found) {
          const place = `${course.edition} ${item.id} ${id}`;
          expect(options.length, place).toBeGreaterThan(1);
          expect(new Set(options.map((option) => option.id)).size, place).toBe(options.length);
          const keys = options.filter(({ isKey }) => isKey).length;
          const most = isSingle && !id.startsWith('evidence/') ? 1 : options.length;
          expect(keys >= 1 && keys <= most, `${place} has ${keys} keys`).toBe(true);
          for (const { short } of options)
            expect(short.length <= 30 || short.split(' ').length <= 6, `${place}: ${short}`).toBe(true);
        }
      }
  });
});
