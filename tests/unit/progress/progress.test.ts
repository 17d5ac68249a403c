import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/course/course.ts';
import type { Attempt } from '../../../src/progress/attempt.ts';
import { foldProgress } from '../../../src/progress/progress.ts';
import { attempt, attempts } from './attempts.ts';

const item = (id: string, points: string[], revision = 'r1') => ({
  item: { id, kind: 'choice', section: 'fees', prompt: '?' },
  revision,
  points,
  proofs: [],
});

const course: Course = {
  id: 'library',
  edition: 'library',
  language: 'en',
  title: 'The library',
  misconceptions: [],
  sections: [
    {
      id: 'fees',
      number: 1,
      title: 'Is there a fee?',
      blocks: [],
      passages: [
        { id: 'fees.1', number: '1.1', text: 'Nobody pays.' },
        { id: 'fees.2', number: '1.2', text: 'It opens at nine.' },
      ],
    },
  ],
  items: [item('late-fee', ['fees.1']), item('no-charge', ['fees.1']), item('opening', ['fees.2'])],
};

const now = new Date('2100-01-01T00:00:00.000Z');
const utcDay = (at: string) => at.slice(0, 10);
const fold = (list: Attempt[]) => foldProgress(course, list, now, utcDay);
const mark = (...list: Attempt[]) => fold(list).marks.get('fees.1');

let next = 0;
const answer = (day: number, fields: Partial<Attempt> = {}) => {
  next += 1;
  return attempt({ id: `a${next}`, at: `2026-01-0${day}T10:00:${String(next % 60).padStart(2, '0')}.000Z`, ...fields });
};
const wrong = { grade: { verdict: 'wrong', earned: 0, possible: 1 } } as const;

describe('marks', () => {
  it('is 0 for a passage that was never asked', () => {
    expect(mark()).toBe(0);
    expect(mark(answer(1, { item: 'opening' }))).toBe(0);
  });
  it('is 1 while no answer was right, a revealed or partly right one included', () => {
    expect(mark(answer(1, wrong))).toBe(1);
    expect(mark(answer(1, { revealed: true }))).toBe(1);
    expect(mark(answer(1, { grade: { verdict: 'partly', earned: 1, possible: 2 } }))).toBe(1);
  });
  it('is 2 after one right answer, and after several on one day', () => {
    expect(mark(answer(1))).toBe(2);
    expect(mark(answer(1), answer(1), answer(1, { item: 'no-charge' }))).toBe(2);
  });
  it('is 3 after right answers on two days', () => {
    expect(mark(answer(1), answer(2))).toBe(3);
  });
  it('is 4 after right answers on three days, if two items were asked', () => {
    expect(mark(answer(1), answer(2), answer(3))).toBe(3);
    expect(mark(answer(1), answer(2), answer(3, { item: 'no-charge' }))).toBe(4);
  });
  it('falls to 2 when the latest answer was not right', () => {
    expect(mark(answer(1), answer(2), answer(3, { item: 'no-charge' }), answer(4, wrong))).toBe(2);
  });
  it('counts days where the learner is', () => {
    const list = [
      attempt({ id: 'a', at: '2026-01-01T23:30:00.000Z' }),
      attempt({ id: 'b', at: '2026-01-02T00:30:00.000Z' }),
    ];
    const west = (at: string) => new Date(Date.parse(at) - 5 * 3_600_000).toISOString().slice(0, 10);
    expect(foldProgress(course, list, now, utcDay).marks.get('fees.1')).toBe(3);
    expect(foldProgress(course, list, now, west).marks.get('fees.1')).toBe(2);
  });
});

describe('what counts', () => {
  it('counts only the first response of a showing', () => {
    const shownAt = '2026-01-01T09:00:00.000Z';
    expect(mark(answer(1, { ...wrong, shownAt }), answer(1, { shownAt, try: 2 }))).toBe(1);
  });
  it('keeps a right first response, whatever was tried after it and whatever the clock said', () => {
    const shownAt = '2026-01-01T09:00:00.000Z';
    expect(mark(answer(2, { shownAt }), answer(1, { ...wrong, shownAt, try: 2 }))).toBe(2);
  });
  it('does not take a later try for the first when the first is missing', () => {
    expect(mark(answer(1, { try: 2 }))).toBe(1);
  });
  it('takes unanswered for not asked', () => {
    expect(mark(answer(1, { grade: { verdict: 'unanswered', earned: 0, possible: 1 } }))).toBe(0);
  });
  it('leaves out attempts at other courses', () => {
    expect(mark(answer(1, { course: 'allotments' }))).toBe(0);
  });
  it('says that an item changed, keeps its history, and leaves every other item as it was', () => {
    const { items, marks, asked, right } = fold([answer(1, { revision: 'r0' }), answer(1, { item: 'opening' })]);
    expect(items.get('late-fee')).toMatchObject({ standing: 'changed', history: [{ revision: 'r0' }], firsts: [] });
    expect(items.get('opening')).toMatchObject({ standing: 'right' });
    expect([...marks]).toEqual([
      ['fees.1', 0],
      ['fees.2', 2],
    ]);
    expect({ asked, right }).toEqual({ asked: 1, right: 1 });
  });
});

describe('laws', () => {
  it('does not depend on the order of attempts', () => {
    fc.assert(
      fc.property(
        attempts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => void expect(fold(shuffled)).toEqual(fold(list)),
      ),
    );
  });
  it('does not count an attempt twice', () => {
    fc.assert(fc.property(attempts, (list) => void expect(fold([...list, ...list])).toEqual(fold(list))));
  });
  it('never changes what it is given', () => {
    fc.assert(
      fc.property(
        attempts,
        (list) => void expect(() => foldProgress(course, Object.freeze(list), now, utcDay)).not.toThrow(),
      ),
    );
  });
  it('never asks less of a passage when more was answered', () => {
    fc.assert(
      fc.property(attempts, attempts, (some, more) => {
        const all = fold([...some, ...more]).marks;
        const asked = [...fold(some).marks].filter(([, mark]) => mark > 0);
        expect(asked.filter(([passage]) => all.get(passage) === 0)).toEqual([]);
      }),
    );
  });
});
