import { describe, expect, it } from 'vitest';
import type { Course, CourseItem } from '../../../src/course/course.ts';
import type { Question } from '../../../src/items/kind.ts';
import { kinds } from '../../../src/items/kinds.ts';
import { explain } from '../../../src/lesson/explain.ts';
import { cases, howMany, inAWord, oneRight, pairs, settled, statement, steps, wordBank } from '../items/samples.ts';

const misconception = {
  id: 'night-garden',
  idea: 'The garden is for the night.',
  why: 'It lives by daylight.',
  place: { passage: 'garden.9', start: 0, end: 5 },
};

const course: Course = {
  id: 'garden',
  edition: 'garden',
  language: 'en',
  title: 'A garden',
  sections: [],
  misconceptions: [misconception],
  items: [],
};

/** The item bound to its kind; the n-th claim with a quote rests on passage n. */
function bind(item: CourseItem['item']): { item: CourseItem; question: Question } {
  const read = kinds.find((kind) => kind.kind === item.kind)?.read(item);
  if (read?.ok !== true) throw new Error('no such kind');
  const proofs = read.question
    .claims()
    .filter((claim) => claim.quote !== undefined)
    .map((claim, index) => ({ part: claim.part, passage: `garden.${index + 1}`, start: 0, end: 3 }));
  return { item: { item, revision: 'r', points: [], proofs }, question: read.question };
}

function explained(
  sample: CourseItem['item'] & { readonly otherwise?: string },
  response: unknown,
  phase: 'asking' | 'checked' | 'revealed' = 'checked',
) {
  const { item, question } = bind(sample);
  return explain(course, item, question, { phase, response });
}

describe('explaining', () => {
  it('says nothing while the item is open', () => {
    expect(explained(oneRight, ['noon'], 'asking')).toEqual([]);
  });

  it('says the why of what was chosen, with its passage, and nothing of the key', () => {
    expect(explained(oneRight, ['noon'])).toEqual([
      {
        part: 'noon',
        tone: 'wrong',
        why: 'Noon is when it closes.',
        place: expect.objectContaining({ passage: 'garden.2' }),
      },
    ]);
  });

  it('takes why and passage from the misconception where the option has none', () => {
    expect(explained(oneRight, ['dusk'])).toEqual([
      { part: 'dusk', tone: 'wrong', why: misconception.why, place: misconception.place },
    ]);
  });

  it('says the key and its why once it is shown', () => {
    expect(explained(oneRight, ['dusk'], 'revealed').map(({ part, tone }) => [part, tone])).toEqual([
      ['dawn', 'key'],
      ['dusk', 'wrong'],
    ]);
  });

  it('gives the passage alone where every why would give the key away', () => {
    expect(explained(statement, 'contradicts')).toEqual([
      { part: 'statement', tone: 'wrong', place: expect.objectContaining({ passage: 'garden.1' }) },
    ]);
    expect(explained(steps, ['sow', 'dig', 'water', 'reap'])).toEqual([
      { part: 'steps', tone: 'wrong', place: expect.objectContaining({ passage: 'garden.1' }) },
    ]);
  });

  it('puts what went wrong first, and explains every pair under its own id', () => {
    expect(
      explained(pairs, { ann: 'ann', ben: 'sings', cem: 'ben' }).map(({ part, tone, why }) => [part, tone, why]),
    ).toEqual([
      ['ben', 'wrong', misconception.why],
      ['cem', 'wrong', undefined],
      ['ann', 'right', 'Ann has the spade.'],
    ]);
  });

  it('explains a right order once', () => {
    expect(explained(steps, ['dig', 'sow', 'water', 'reap']).map(({ part, why }) => [part, why])).toEqual([
      ['steps', 'Each needs the one before.'],
    ]);
  });

  it('keeps every passage back while the sentence that settles it is still to be found', () => {
    expect(explained(settled, { option: 'no', sentence: 'The gate creaks.' })).toEqual([
      { part: 'no', tone: 'right', why: 'Its gate stays shut.' },
    ]);
    expect(explained(settled, { option: 'paid', sentence: 'The gate creaks.' })).toEqual([
      { part: 'paid', tone: 'wrong', why: misconception.why },
    ]);
    expect(explained(settled, { option: 'paid', sentence: settled.evidence[0] })).toEqual([
      { part: 'paid', tone: 'wrong', why: misconception.why, place: misconception.place },
    ]);
  });

  describe('what is said to any other wrong answer', () => {
    const otherwise = 'Look at the verb.';

    it('stands with its card or pair, beside the passage of that one', () => {
      const [thirst, ...others] = cases.cards;
      const sorted = { ...cases, cards: [{ ...thirst, otherwise }, ...others] };
      expect(explained(sorted, { thirst: 'warns', frost: 'silent' })).toEqual([
        { part: 'thirst', tone: 'wrong', why: otherwise, place: expect.objectContaining({ passage: 'garden.1' }) },
        { part: 'frost', tone: 'wrong', why: misconception.why, place: misconception.place },
      ]);
      const matched = { ...pairs, pairs: pairs.pairs.map((pair) => ({ ...pair, otherwise })) };
      expect(explained(matched, { ann: 'ben', ben: 'sings' }).map(({ part, why }) => [part, why])).toEqual([
        ['ann', otherwise],
        // an idea's own refutation is the same wherever the idea shows: what the pair says comes first
        ['ben', otherwise],
      ]);
      const [sings, ...rest] = pairs.surplus;
      const why = 'Nobody sings at the gate.';
      const surplus = [{ ...sings, why, quote: 'The gate creaks' }, ...rest];
      const answered = { ...matched, surplus };
      expect(explained(answered, { ben: 'sings' }).map(({ part, why }) => [part, why])).toEqual([['ben', why]]);
    });

    it('stands with a statement, whichever wrong verdict was given', () => {
      const judged = { ...statement, otherwise };
      for (const verdict of ['says', 'contradicts', 'silent'].filter((given) => given !== statement.verdict))
        expect(explained(judged, verdict)).toEqual([
          {
            part: statement.id,
            tone: 'wrong',
            why: otherwise,
            place: expect.objectContaining({ passage: 'garden.1' }),
          },
        ]);
    });

    it('stands with its gap, its order or what was written', () => {
      const { verb, other } = wordBank.gaps;
      const filled = { ...wordBank, gaps: { verb, other: { ...other, otherwise } } };
      expect(explained(filled, { verb: 'sells', other: 'grows' }).map(({ part, why }) => [part, why])).toEqual([
        ['verb', misconception.why],
        ['other', otherwise],
      ]);
      expect(explained({ ...steps, otherwise }, ['sow', 'dig', 'water', 'reap'])).toEqual([
        { part: 'steps', tone: 'wrong', why: otherwise, place: expect.objectContaining({ passage: 'garden.1' }) },
      ]);
      expect(explained({ ...inAWord, otherwise }, { text: 'a bucket of paint' }).map(({ why }) => why)).toEqual([
        otherwise,
      ]);
      expect(explained({ ...howMany, otherwise }, { text: '77777' }).map(({ why }) => why)).toEqual([otherwise]);
    });

    it('gives way to the key, once that is shown', () => {
      const matched = { ...pairs, pairs: pairs.pairs.map((pair) => ({ ...pair, otherwise })) };
      const { why } = pairs.pairs[0];
      expect(explained(matched, { ann: 'ben' }, 'revealed').find(({ part }) => part === 'ann')).toMatchObject({
        tone: 'key',
        why,
      });
    });
  });
});
