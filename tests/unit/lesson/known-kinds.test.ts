import { describe, expect, it, vi } from 'vitest';
import type { Course, CourseItem } from '../../../src/course/course.ts';
import { choiceGrader } from '../../../src/items/choice/choice-grader.ts';
import type { ItemBase } from '../../../src/items/kind.ts';
import { shortGrader } from '../../../src/items/short/short-grader.ts';
import { createKnownKinds } from '../../../src/lesson/known-kinds.ts';
import { inAWord, oneRight } from '../items/samples.ts';
import { unseen } from './unseen-kind.ts';

const late = { lateKinds: [unseen(shortGrader)] };

function courseOf(...items: ItemBase[]): Course {
  const bound = items.map((item): CourseItem => ({ item, revision: 'r', points: [], proofs: [] }));
  return { id: 'a', edition: 'a', language: 'en', title: 'A', sections: [], misconceptions: [], items: bound };
}

describe('the kinds of a page', () => {
  it('fetch nothing for a course that needs no more', async () => {
    const fetchLate = vi.fn<() => Promise<typeof late>>(async () => late);
    const kinds = createKnownKinds([unseen(choiceGrader)], fetchLate);
    await kinds.load(courseOf(oneRight));
    expect(fetchLate).not.toHaveBeenCalled();
    expect(kinds.store.getState().state).toBe('whole');
  });

  it('fetch what a course needs, once', async () => {
    const fetchLate = vi.fn<() => Promise<typeof late>>(async () => late);
    const kinds = createKnownKinds([unseen(choiceGrader)], fetchLate);
    expect(kinds.of(inAWord)).toBeUndefined();
    expect(kinds.store.getState().state).toBe('coming');
    await Promise.all([kinds.load(courseOf(oneRight, inAWord)), kinds.load(courseOf(oneRight, inAWord))]);
    await kinds.load(courseOf(inAWord));
    expect(fetchLate).toHaveBeenCalledTimes(1);
    expect(kinds.of(inAWord)?.grader).toBe(shortGrader);
    expect(kinds.of(oneRight)?.grader).toBe(choiceGrader);
    expect(kinds.store.getState().state).toBe('whole');
  });

  it('say when they could not be fetched, and fetch them when asked again', async () => {
    const fetchLate = vi.fn<() => Promise<typeof late>>(async () => late);
    fetchLate.mockRejectedValueOnce(new Error('no network'));
    const kinds = createKnownKinds([unseen(choiceGrader)], fetchLate);
    await kinds.load(courseOf(inAWord));
    expect(kinds.store.getState().state).toBe('failed');
    await kinds.load(courseOf(inAWord));
    expect(kinds.store.getState().state).toBe('whole');
    expect(kinds.of(inAWord)).toBeDefined();
  });
});
