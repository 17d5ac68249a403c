import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../src/review/calibration.ts';
import { ledgerOf } from '../../../src/review/ledger.ts';
import { remember } from '../../../src/review/schedule.ts';
import { standingOf } from '../../../src/review/standing.ts';
import { studyDays } from '../../../src/review/study-days.ts';
import { course, lessonOf } from '../quiz/a-quiz.ts';
import { attempt } from './an-attempt.ts';

const { question } = lessonOf();
const now = new Date('2026-03-01T10:00:00.000Z');
const at = (day: number) => `2026-02-${String(day).padStart(2, '0')}T10:00:00.000Z`;
/** `dusk` expresses the idea that the garden is one for the night. */
const hit = (day: number, fields = {}) =>
  attempt({
    at: at(day),
    response: ['dusk'],
    grade: { verdict: 'wrong', earned: 0, possible: 1 },
    ...fields,
  });
const right = (day: number, item = 'one-right') => attempt({ at: at(day), item, response: ['dawn'] });
const states = (...given: readonly ReturnType<typeof attempt>[]) =>
  ledgerOf(course, given, question, now).map(({ state, rightDays }) => `${state} ${rightDays}`);

describe('the ledger of wrong ideas', () => {
  it('has an idea seen once, met twice, and met at once when the learner was sure', () => {
    expect(states()).toEqual([]);
    expect(states(right(1))).toEqual([]);
    expect(states(hit(1))).toEqual(['seen 0']);
    expect(states(hit(1), hit(2, { item: 'one-right-again' }))).toEqual(['met 0']);
    expect(states(hit(1, { confidence: 'sure' }))).toEqual(['met 0']);
  });

  it('counts neither a second try nor an answer that was shown', () => {
    expect(states(hit(1, { revealed: true }))).toEqual([]);
    expect(states(hit(1), hit(2, { shownAt: at(1), try: 2 }))).toEqual(['seen 0']);
  });

  it('has it overcome by right answers on two days, and met again by another hit', () => {
    const met = [hit(1), hit(2)];
    expect(states(...met, right(3))).toEqual(['met 1']);
    expect(states(...met, right(3), attempt({ at: '2026-02-03T11:00:00.000Z', item: 'one-right-again' }))).toEqual([
      'met 1',
    ]);
    expect(states(...met, right(3), right(5, 'one-right-again'))).toEqual(['overcome 2']);
    expect(states(...met, right(3), right(5), hit(6))).toEqual(['met 0']);
  });

  it('has it overcome by right answers of now, though a hit was given while the clock was ahead', () => {
    const ahead = hit(1, { at: '2030-02-01T10:00:00.000Z' });
    expect(states(ahead, hit(2))).toEqual(['met 0']);
    expect(states(ahead, hit(2), right(3), right(5, 'one-right-again'))).toEqual(['overcome 2']);
  });

  it('takes neither a guess nor a hint for a proof', () => {
    const met = [hit(1), hit(2)];
    expect(states(...met, { ...right(3), confidence: 'guess' }, { ...right(4), hints: 1 })).toEqual(['met 0']);
  });

  it('names the items that offer it, the one not asked for longest first', () => {
    expect(ledgerOf(course, [hit(1), hit(2)], question, now)[0]?.items).toEqual([
      'statement',
      'one-right-again',
      'one-right',
    ]);
  });
});

describe('how a passage stands', () => {
  it('is not asked, not yet, shaky, holding or held', () => {
    const once = remember([{ day: 0, rating: 3 }]);
    const often = remember([0, 2, 10, 40].map((day) => ({ day, rating: 3 })));
    expect(standingOf(undefined, 0)).toBe(0);
    expect(standingOf(remember([{ day: 0, rating: 1 }]), 0)).toBe(1);
    expect(standingOf(once, 1)).toBe(3);
    expect(standingOf(once, 30)).toBe(2);
    expect(standingOf(often, 41)).toBe(4);
    expect(standingOf(often, 900)).toBe(2);
  });
});

describe('sureness', () => {
  it('is set against what was right, where five answers or more were given', () => {
    const said = (confidence: 'guess' | 'sure', right: number, n: number) =>
      Array.from({ length: n }, (_, index) => (index < right ? attempt({ confidence }) : { ...hit(1), confidence }));
    expect(calibrationOf([attempt({})])).toEqual([]);
    expect(calibrationOf([...said('sure', 3, 4), ...said('guess', 2, 5)])).toEqual([
      { confidence: 'guess', n: 5, right: 0.4 },
      { confidence: 'sure', n: 4, right: undefined },
    ]);
  });
});

describe('the days of study', () => {
  it('count the time of an exam once, and of a question that is tried again', () => {
    const shownAt = '2026-02-01T10:00:00.000Z';
    const exam = Array.from({ length: 12 }, (_, index) =>
      attempt({
        id: `e${index}`,
        shownAt: `2026-02-01T10:0${Math.floor(index / 2)}:00.000Z`,
        at: '2026-02-01T10:06:00.000Z',
      }),
    );
    expect(studyDays(exam)).toEqual([{ day: '2026-02-01', answers: 12, minutes: 6 }]);
    const tries = [30, 60, 90].map((seconds) =>
      attempt({ id: `t${seconds}`, shownAt, at: new Date(Date.parse(shownAt) + seconds * 1000).toISOString() }),
    );
    expect(studyDays(tries)).toEqual([{ day: '2026-02-01', answers: 3, minutes: 1.5 }]);
  });

  it('have their answers and minutes; an answer left lying counts for two and a half', () => {
    const answer = (shownAt: string, given: string) => attempt({ shownAt, at: given });
    expect(
      studyDays([
        answer('2026-02-03T10:00:00.000Z', '2026-02-03T18:00:00.000Z'),
        answer('2026-02-01T10:00:00.000Z', '2026-02-01T10:01:00.000Z'),
        answer('2026-02-01T10:02:00.000Z', '2026-02-01T10:02:30.000Z'),
      ]),
    ).toEqual([
      { day: '2026-02-01', answers: 2, minutes: 1.5 },
      { day: '2026-02-03', answers: 1, minutes: 2.5 },
    ]);
  });
});
