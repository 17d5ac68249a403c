import fc from 'fast-check';
import { createStore } from 'zustand/vanilla';
import { describe, expect, it } from 'vitest';
import { classCsv, type ClassFigures } from '../../../src/class/class-csv.ts';
import { classMap, weakestPassages } from '../../../src/class/class-map.ts';
import { heldIdeas } from '../../../src/class/held-ideas.ts';
import { questionFigures, type QuestionFigures } from '../../../src/class/question-figures.ts';
import type { Course } from '../../../src/course/course.ts';
import type { ItemBase } from '../../../src/items/kind.ts';
import { kinds } from '../../../src/items/kinds.ts';
import type { Lesson } from '../../../src/lesson/lesson.ts';
import type { Asked } from '../../../src/progress/class-record.ts';
import { oneRight, severalRight, statement } from '../items/samples.ts';

const at = '2026-02-01T08:00:00.000Z';
const passages = ['The garden opens at first light.', 'It closes at noon.', 'A gate creaks.', 'Beans grow.'].map(
  (text, index) => ({ id: `garden.${index + 1}`, number: `1.${index + 1}`, text }),
);
const proof = (part: string, passage: number) => ({ part, passage: `garden.${passage}`, start: 0, end: 3 });
const course: Course = {
  id: 'garden',
  edition: 'garden',
  language: 'en',
  title: 'A garden',
  sections: [{ id: 'garden', number: 1, title: 'A garden?', passages, blocks: [] }],
  misconceptions: [
    {
      id: 'night-garden',
      idea: 'It is for the night.',
      why: 'By day.',
      place: { passage: 'garden.1', start: 0, end: 3 },
    },
  ],
  items: [
    { item: oneRight, revision: 'r1', points: ['garden.1'], proofs: [proof('dawn', 1), proof('noon', 2)] },
    { item: statement, revision: 'r2', points: ['garden.3'], proofs: [proof('statement', 3)] },
  ],
};

function lessonOf(given: Course): Pick<Lesson, 'course' | 'item' | 'question'> {
  const item = (id: string) => given.items.find((candidate) => candidate.item.id === id);
  return {
    course: createStore(() => given),
    item,
    question(id) {
      const found: ItemBase | undefined = item(id)?.item;
      const read = kinds.find(({ kind }) => kind === found?.kind)?.read(found);
      return read?.ok === true ? read.question : undefined;
    },
  };
}

function asked(item: string, rounds: readonly Readonly<Record<string, number>>[], fields: Partial<Asked> = {}): Asked {
  return {
    schema: 1,
    record: 'asked',
    id: `${fields.session ?? 's1'}.${item}`,
    course: 'garden',
    session: 's1',
    item,
    revision: item === 'statement' ? 'r2' : 'r1',
    ballot: item,
    step: 'passage',
    shows: { bars: true, key: true, passage: true },
    rounds: rounds.map((counts) => ({ counts, at })),
    isSkipped: false,
    askedAt: at,
    ...fields,
  };
}

const lesson = lessonOf(course);

describe('the figures of a question', () => {
  // by hand: 8 of 20 = .4, then 14 of 20 = .7; (.7 − .4) / .6 = .5
  it('are the shares of both votes, the gain, the most chosen wrong answer and what nobody chose', () => {
    const [figures] = questionFigures(lesson, [
      asked('one-right', [
        { dawn: 8, noon: 12, dusk: 0 },
        { dawn: 14, noon: 6, dusk: 0 },
      ]),
    ]);
    expect(figures?.votes).toEqual([
      { n: 20, right: 0.4 },
      { n: 20, right: 0.7 },
    ]);
    expect(figures?.gain?.gain).toBeCloseTo(0.5, 10);
    expect(figures?.mostWrong?.option.id).toBe('noon');
    expect(figures?.neverChosen.map(({ id }) => id)).toEqual(['dusk']);
    expect(figures?.passage).toBe('garden.1');
  });

  it('say nothing of under five answers', () => {
    const [figures] = questionFigures(lesson, [asked('one-right', [{ dawn: 3, noon: 1 }])]);
    expect(figures?.votes).toEqual([{ n: 4, right: undefined }]);
    expect(figures?.gain).toBeUndefined();
  });

  it('add classes up, and compare votes only in those that voted twice', () => {
    const [figures] = questionFigures(lesson, [
      asked('one-right', [{ dawn: 10, noon: 10 }], { session: 's2' }),
      asked('one-right', [
        { dawn: 8, noon: 12 },
        { dawn: 14, noon: 6 },
      ]),
    ]);
    expect(figures?.votes).toEqual([
      { n: 40, right: 0.45 },
      { n: 20, right: 0.7 },
    ]);
    expect(figures?.gain?.gain).toBeCloseTo(0.5, 10);
    // the map takes each class's last vote: 10 of 20, and 14 of 20
    expect(classMap(course, figures ? [figures] : []).get('garden.1')).toMatchObject({ n: 40, right: 0.6 });
  });

  it('name no wrong answer and no wrong idea where fewer than five answered', () => {
    const few = questionFigures(lesson, [asked('one-right', [{ dusk: 4 }])]);
    expect(few.map(({ mostWrong, neverChosen }) => [mostWrong, neverChosen])).toEqual([[undefined, []]]);
    expect(heldIdeas(course, few, 3)).toEqual([]);
    const enough = questionFigures(lesson, [asked('one-right', [{ dusk: 5 }])]);
    expect(enough[0]?.mostWrong?.option.id).toBe('dusk');
    expect(heldIdeas(course, enough, 3).map(({ hands }) => hands)).toEqual([5]);
  });

  it('give no gain where several answers are right, since hands are no pupils there', () => {
    const item = { ...severalRight, section: 'garden' };
    const both = lessonOf({ ...course, items: [{ item, revision: 'r1', points: [], proofs: [] }] });
    const counts = Object.fromEntries(severalRight.options.map(({ id }, index) => [id, 9 - index]));
    const [figures] = questionFigures(both, [asked(item.id, [counts, counts])]);
    expect(figures?.votes).toHaveLength(2);
    expect(figures?.gain).toBeUndefined();
  });

  it('leave out what was asked of an item before it was changed, and what was never counted', () => {
    expect(questionFigures(lesson, [asked('one-right', [{ dawn: 9 }], { revision: 'old' })])).toEqual([]);
    expect(questionFigures(lesson, [asked('one-right', [])])).toEqual([]);
    expect(questionFigures(lesson, [asked('gone', [{ a: 9 }])])).toEqual([]);
  });
});

describe('the document as a class holds it', () => {
  const figures = questionFigures(lesson, [
    asked('one-right', [{ dawn: 9, noon: 1 }]),
    asked('statement', [{ silent: 4, says: 6 }]),
  ]);
  const map = classMap(course, figures);

  it('marks each passage by the share right of the questions that it settles', () => {
    expect([...map.values()].map(({ passage, n, right, mark }) => [passage.id, n, right, mark])).toEqual([
      ['garden.1', 10, 0.9, 4],
      ['garden.2', 0, undefined, 0],
      ['garden.3', 10, 0.4, 1],
      ['garden.4', 0, undefined, 0],
    ]);
  });

  // by hand: 14 of 20 in the second vote of one class, 10 of 20 in the only vote of another: 24 of 40
  it('counts the last vote of each class, also of one that voted once', () => {
    const both = questionFigures(lesson, [
      asked('one-right', [
        { dawn: 8, noon: 12 },
        { dawn: 14, noon: 6 },
      ]),
      asked('one-right', [{ dawn: 10, noon: 3, dusk: 7 }, { dawn: 0 }], { session: 's2' }),
    ]);
    expect(classMap(course, both).get('garden.1')).toMatchObject({ n: 40, right: 0.6, mark: 2 });
    expect(both[0]?.mostWrong?.option.id).toBe('noon');
    expect(heldIdeas(course, both, 3).map(({ hands, of }) => [hands, of])).toEqual([[7, 40]]);
    // of those that voted twice: .4, then .7
    expect(both[0]?.gain?.gain).toBeCloseTo(0.5, 10);
  });

  it('names the weakest passages, and the wrong ideas that most held', () => {
    expect(weakestPassages(map, 3).map(({ passage }) => passage.id)).toEqual(['garden.3']);
    expect(heldIdeas(course, figures, 3).map(({ misconception, hands, of }) => [misconception.id, hands, of])).toEqual([
      ['night-garden', 6, 20],
    ]);
  });

  it.each([
    [0.49, 1],
    [0.5, 2],
    [0.66, 2],
    [0.67, 3],
    [0.89, 3],
    [0.9, 4],
  ])('a share of %d is strength %i', (share, mark) => {
    const right = Math.round(share * 100);
    const [one] = questionFigures(lesson, [asked('one-right', [{ dawn: right, noon: 100 - right }])]);
    expect(classMap(course, one ? [one] : []).get('garden.1')?.mark).toBe(mark);
  });
});

/** Any text, and one in three as a formula, a quotation or an apostrophe may begin. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', "'=", '"', ',', "'"), fc.string()).map((parts) => parts.join('')),
);

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

function inClass(figures: readonly QuestionFigures[]): ClassFigures {
  const session = {
    schema: 1,
    record: 'session',
    id: 's1',
    course: 'garden',
    name: '9b',
    size: 20,
    startedAt: at,
  } as const;
  return { session, figures, letterOf: (_, option) => `(${option})` };
}

describe('the table as CSV', () => {
  it('has a row an answer, with the hands of both votes', () => {
    const figures = questionFigures(lesson, [
      asked('one-right', [
        { dawn: 8, noon: 12 },
        { dawn: 14, noon: 6 },
      ]),
    ]);
    expect(classCsv([inClass(figures)]).split('\r\n')).toEqual([
      '\uFEFFclass,date,item,part,question,letter,answer,is right,hands in vote 1,hands in vote 2,misconception',
      '9b,2026-02-01,one-right,,When does the garden open?,(dawn),At dawn,yes,8,14,',
      '9b,2026-02-01,one-right,,When does the garden open?,(noon),At noon,no,12,6,',
      '9b,2026-02-01,one-right,,When does the garden open?,(dusk),At dusk,no,0,0,night-garden',
      '',
    ]);
  });

  it('is read back as it was written, and holds no formula', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 3, maxLength: 3 }), (texts) => {
        const item = {
          ...oneRight,
          options: oneRight.options.map((option, index) => ({ ...option, text: `${texts[index]}${index}` })),
        };
        const [changed] = course.items;
        const other = lessonOf({ ...course, items: changed ? [{ ...changed, item }] : [] });
        const figures = questionFigures(other, [asked('one-right', [{ dawn: 9 }])]);
        const rows = parseCsv(classCsv([inClass(figures)]).slice(1));
        const written = figures.flatMap(({ ballot }) => ballot.options.map((option) => option.text));
        expect(written).toHaveLength(3);
        // an apostrophe stands before what a spreadsheet would take for a formula, and before nothing else
        const safe = written.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text));
        expect(rows.slice(1).map((row) => row[6])).toEqual(safe);
        expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      }),
    );
  });
});
