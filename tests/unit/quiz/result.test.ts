import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/items/read-question.ts';
import type { Attempt } from '../../../src/progress/attempt.ts';
import { resultOf } from '../../../src/quiz/result.ts';
import { cases } from '../items/samples.ts';
import { attempt } from '../progress/attempts.ts';
import { course, lessonOf } from './a-quiz.ts';

const session = { id: 's', items: ['statement', 'one-right', 'several-right'] };
const lesson = lessonOf();
const at = (item: string, fields: Partial<Attempt>): Attempt =>
  attempt({ id: `${item} ${fields.try ?? 1}`, item, session: 's', view: 'quiz', ...fields });
const wrong = { verdict: 'wrong', earned: 0, possible: 1 } as const;
const right = { verdict: 'right', earned: 1, possible: 1 } as const;
const half = { verdict: 'partly', earned: 1, possible: 2 } as const;

const result = (attempts: readonly Attempt[]) => resultOf(course, session, attempts, (id) => lesson.question(id));

describe('the result of a session', () => {
  const mixed = result([
    at('one-right', { response: ['dusk'], grade: wrong, confidence: 'sure' }),
    at('one-right', { response: ['dawn'], grade: right, try: 2 }),
    at('several-right', { response: ['beans'], grade: half, confidence: 'sure' }),
    at('statement', { response: 'silent', grade: right, confidence: 'guess' }),
    attempt({ id: 'elsewhere', item: 'statement', grade: wrong }),
  ]);

  it('counts first answers, a point an item, and what is partly right by its share', () => {
    expect(mixed.points).toBe(1.5);
    expect(mixed.answers.map(({ item, verdict, share }) => [item.item.id, verdict, share])).toEqual([
      ['statement', 'right', 1],
      ['one-right', 'wrong', 0],
      ['several-right', 'partly', 0.5],
    ]);
    expect(mixed.unanswered).toBe(0);
  });

  it('says it by section, for those that were asked about', () => {
    expect(mixed.sections.map(({ section, points, possible }) => [section.id, points, possible])).toEqual([
      ['garden', 1.5, 3],
    ]);
  });

  it('shows a passage as understood only when every item about it was right', () => {
    expect([...mixed.shown]).toEqual([
      ['g.1', 'not-yet'],
      ['g.3', 'understood'],
      ['g.2', 'not-yet'],
    ]);
    expect(mixed.read.map(({ id }) => id)).toEqual(['g.1', 'g.2']);
  });

  it('tells the passages of cards apart: those of the right ones are understood', () => {
    const proofs = cases.cards.map(({ id }, index) => ({ part: id, passage: `g.${index + 1}`, start: 0, end: 3 }));
    const item = { item: cases, revision: 'r', points: proofs.map(({ passage }) => passage), proofs };
    const response = { thirst: 'helps', frost: 'silent', theft: 'silent' };
    const { shown } = resultOf(
      { ...course, items: [item] },
      { id: 's', items: ['cases'] },
      [at('cases', { response, grade: { verdict: 'partly', earned: 2, possible: 3 } })],
      () => readQuestion(cases),
    );
    expect([...shown]).toEqual([
      ['g.1', 'understood'],
      ['g.2', 'not-yet'],
      ['g.3', 'understood'],
    ]);
  });

  it('names the misconceptions that were chosen, of how many offers, and whether they were set right', () => {
    expect(mixed.met).toEqual([{ misconception: course.misconceptions[0], times: 1, offered: 2, isSetRight: true }]);
  });

  it('sets confidence beside what was right', () => {
    expect(mixed.calibration).toEqual([
      { confidence: 'guess', given: 1, right: 1 },
      { confidence: 'sure', given: 2, right: 0 },
    ]);
  });

  it('asks again by a twin where there is one', () => {
    expect(mixed.again).toEqual(['one-right-again', 'several-right']);
  });

  it('tells unanswered from wrong', () => {
    const empty = result([]);
    expect([empty.points, empty.unanswered, empty.met, empty.calibration]).toEqual([0, 3, [], []]);
    expect(empty.answers.map(({ verdict }) => verdict)).toEqual(['unanswered', 'unanswered', 'unanswered']);
  });

  it('does not depend on the order of the attempts', () => {
    const attempts = [
      at('one-right', { response: ['dusk'], grade: wrong }),
      at('one-right', { response: ['dawn'], grade: right, try: 2 }),
    ];
    expect(result(attempts.toReversed())).toEqual(result(attempts));
  });
});
