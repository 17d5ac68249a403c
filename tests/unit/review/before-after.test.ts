import { describe, expect, it } from 'vitest';
import type { Course } from '../../../src/course/course.ts';
import type { Attempt } from '../../../src/progress/attempt.ts';
import { beforeAfterOf } from '../../../src/review/before-after.ts';
import { attempt } from './an-attempt.ts';

/** Points a to g, each asked by two twins: a1 and a2. */
const points = [...'abcdefg'];
const course = {
  items: points.flatMap((point) =>
    ['1', '2'].map((which) => ({ item: { id: point + which, twin: point }, revision: 'r1' })),
  ) as unknown as Course['items'],
};

/** Answers of a session, one a point: `+` right, `-` wrong. */
const answers = (session: string, hour: number, verdicts: string): Attempt[] =>
  [...verdicts].map((sign, index) =>
    attempt({
      item: `${points[index] ?? ''}${session.startsWith('before') ? '1' : '2'}`,
      session,
      at: `2026-02-01T${String(hour).padStart(2, '0')}:0${index}:00.000Z`,
      grade: sign === '+' ? { verdict: 'right', earned: 1, possible: 1 } : { verdict: 'wrong', earned: 0, possible: 1 },
    }),
  );

describe('before and after', () => {
  it('is nothing until the first form has been answered, whatever else was', () => {
    expect(beforeAfterOf(course, [])).toBeUndefined();
    expect(beforeAfterOf(course, answers('after.x', 9, '+++'))).toBeUndefined();
    expect(beforeAfterOf(course, answers('k3f9', 9, '+++'))).toBeUndefined();
  });

  it('tells what was right before while nothing was asked after', () => {
    expect(beforeAfterOf(course, answers('before.x', 9, '+--+-+'))).toEqual({
      n: 6,
      rightBefore: 3,
      rightAfter: undefined,
      gain: undefined,
    });
  });

  it('compares the first before with the last after, on the points of both', () => {
    const found = beforeAfterOf(course, [
      ...answers('after.late', 12, '++++-+'),
      ...answers('before.first', 9, '+--+--+'),
      ...answers('after.early', 10, '------'),
      ...answers('before.second', 11, '+++++++'),
    ]);
    expect(found).toMatchObject({ n: 6, rightBefore: 2, rightAfter: 5 });
    // 2 of 6 were right and 5 of 6 are: three quarters of what could be gained
    expect(found?.gain?.gain).toBeCloseTo(0.75);
    expect(found?.gain?.from).toBeLessThan(0.75);
    expect(found?.gain?.to).toBeGreaterThan(0.75);
  });

  it('gives no gain under five points, and counts no second try and nothing that was shown', () => {
    const [first, ...others] = answers('before.x', 9, '----');
    const found = beforeAfterOf(course, [
      ...(first
        ? [first, { ...first, id: 'again', try: 2, grade: { verdict: 'right' as const, earned: 1, possible: 1 } }]
        : []),
      ...others,
      ...answers('after.x', 10, '++++').map((given, index) => ({ ...given, revealed: index === 0 })),
    ]);
    expect(found).toEqual({ n: 4, rightBefore: 0, rightAfter: 3, gain: undefined });
  });

  it('takes the first form that has answers enough, and the last while none has', () => {
    const [short, whole] = [answers('before.short', 8, '+'), answers('before.whole', 9, '+-+-+')];
    expect(beforeAfterOf(course, short)).toMatchObject({ n: 1 });
    expect(beforeAfterOf(course, [...short, ...whole])).toMatchObject({ n: 5, rightBefore: 3 });
  });

  it('counts no answer to a question that has become another one since', () => {
    const given = answers('before.x', 9, '+-+-+').map((one, index) => (index === 0 ? { ...one, revision: 'r0' } : one));
    expect(beforeAfterOf(course, given)).toMatchObject({ n: 4, rightBefore: 2 });
  });

  it('knows no attempt that came before the form it is compared with', () => {
    const found = beforeAfterOf(course, [...answers('before.x', 9, '+-+-+'), ...answers('after.x', 8, '+++++')]);
    expect(found?.rightAfter).toBeUndefined();
  });
});
