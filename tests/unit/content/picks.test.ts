import { describe, expect, it } from 'vitest';
import type { AuthoredQuestion } from '../../../src/items/kind.ts';
import { readQuestion } from '../../../src/items/read-question.ts';
import { cases, settled, wordBank, writtenGaps } from '../items/samples.ts';
import { bundledCourse } from './bundled-course.ts';
import { answerPicks, binPicks, byRobot, first, gainOf, last, mostOften, sentencePicks, wordPicks } from './picks.ts';
import type { Pick } from './picks.ts';
import { robots } from './robots.ts';

/** How far above chance somebody may get without having read the document. */
const most = 0.1;

const course = bundledCourse()?.course;

describe.skipIf(course === undefined)('the bundled bank', () => {
  const bins = picksOf('sort', binPicks);
  const words = picksOf('cloze', wordPicks);
  const answers = picksOf('evidence', answerPicks);
  const sentences = picksOf('evidence', (question) => sentencePicks(question, sentencesOf(question.item.section)));
  // an answer earns as much as its sentence
  const evidence = [...answers, ...sentences];

  it.each(Object.entries(robots))('gives little to a reader who fills in, sorts and marks what is %s', (_, robot) => {
    const gains = Object.entries({ bins, words, evidence }).map(([name, picks]) => ({
      name,
      gain: gainOf(picks, byRobot(robot)),
    }));
    expect(gains.filter(({ gain }) => !(gain <= most))).toEqual([]);
  });

  // answers are left out: they are mixed when they are drawn, and written with the right one first
  it.each([
    ['the first bin', bins, first],
    ['the last bin', bins, last],
    ['the bin that is right most often elsewhere', bins, mostOften(bins)],
    ['the first word', words, first],
    ['the last word', words, last],
    ['the first sentence', sentences, first],
    ['the last sentence', sentences, last],
  ])('gives little to a reader who takes %s', (_, picks, reader) => {
    expect(gainOf(picks, reader)).toBeLessThanOrEqual(most);
  });

  function picksOf(kind: string, picks: (question: AuthoredQuestion) => readonly Pick[]): readonly Pick[] {
    const items = course?.items.filter(({ item }) => item.kind === kind) ?? [];
    return items.flatMap(({ item }) => readQuestion(item) ?? []).flatMap(picks);
  }

  function sentencesOf(id: string): readonly string[] {
    return course?.sections.find((section) => section.id === id)?.passages.map(({ text }) => text) ?? [];
  }
});

describe('the picks of an item', () => {
  const read = (sample: Parameters<typeof readQuestion>[0]) => {
    const question = readQuestion(sample);
    if (question === undefined) throw new Error('the sample is no item');
    return question;
  };

  it('are a bin for each card', () => {
    const offered = ['It helps', 'It warns', 'It does not say'];
    expect(binPicks(read(cases))).toEqual(offered.map((bin) => ({ item: 'cases', offered, right: [bin] })));
  });

  it('are a word for each gap that offers some', () => {
    expect(wordPicks(read(wordBank))).toEqual([
      { item: 'word-bank', offered: ['grows', 'buys', 'sells'], right: ['grows'] },
      { item: 'word-bank', offered: ['grows', 'buys'], right: ['buys'] },
    ]);
    expect(wordPicks(read(writtenGaps))).toEqual([]);
  });

  it('are an answer and a sentence, of which several may do', () => {
    const question = read(settled);
    const sentences = [
      'In winter the gate stays shut – all winter.',
      'It hands out no key from November.',
      'Tea helps.',
    ];
    expect(answerPicks(question)).toEqual([
      { item: 'settled', offered: ['No, it is shut', 'Yes, by day', 'Yes, for money'], right: ['No, it is shut'] },
    ]);
    expect(sentencePicks(question, sentences)).toEqual([
      { item: 'settled', offered: sentences, right: sentences.slice(0, 2) },
    ]);
  });
});

describe('a reader', () => {
  const pick = (item: string, right: string): Pick => ({ item, offered: ['yes', 'no', 'open'], right: [right] });

  it('gains by what stands first, or last, where that is right', () => {
    expect(gainOf([pick('a', 'yes')], first)).toBeCloseTo(2 / 3);
    expect(gainOf([pick('a', 'yes')], last)).toBeCloseTo(-1 / 3);
  });

  it('gains nothing by throwing a die', () => {
    expect(gainOf([pick('a', 'yes'), pick('b', 'open')], () => [0, 0, 0])).toBe(0);
  });

  it('learns from other items alone', () => {
    const picks = [pick('a', 'open'), pick('b', 'open'), pick('b', 'open'), pick('c', 'yes')];
    const reader = mostOften(picks);
    expect(picks.map((one) => reader(one))).toEqual([
      [1 / 3, 0, 2 / 3],
      [1 / 2, 0, 1 / 2],
      [1 / 2, 0, 1 / 2],
      [0, 0, 1],
    ]);
    expect(reader({ item: 'd', offered: ['never met', 'open'], right: [] })).toEqual([1 / 2, 3 / 4]);
  });
});
