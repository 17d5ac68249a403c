import { createStore } from 'zustand/vanilla';
import { describe, expect, it } from 'vitest';
import { choiceGrader } from '../../../src/items/choice/choice-grader.ts';
import { createKnownKinds } from '../../../src/lesson/known-kinds.ts';
import { createLesson } from '../../../src/lesson/lesson.ts';
import type { Attempt } from '../../../src/progress/attempt.ts';
import { createProgressStore } from '../../../src/progress/progress-store.ts';
import type { Showing } from '../../../src/progress/showing.ts';
import { oneRight } from '../items/samples.ts';
import { unseen } from './unseen-kind.ts';
import { attempt } from '../progress/attempts.ts';

/** A lesson of one item, with what an earlier visit left behind. */
async function lessonWith(drafts: readonly Showing[], stored: readonly Attempt[] = []) {
  const progress = createProgressStore({
    course: 'library',
    log: {
      read: async () => stored.map((value) => ({ key: value.id, value })),
      append: async () => undefined,
      remove: async () => undefined,
      follow: () => undefined,
    },
    drafts: { read: () => [...drafts], write: () => undefined, forget: () => undefined },
  });
  await progress.flush();
  const course = createStore(() => ({
    id: 'library',
    edition: 'library',
    language: 'en',
    title: 'The library',
    sections: [],
    misconceptions: [],
    items: [{ item: oneRight, revision: 'r1', points: [], proofs: [] }],
  }));
  const kinds = createKnownKinds([unseen(choiceGrader)], () => Promise.reject(new Error('no network')));
  return createLesson({ course, progress, kinds, random: () => 0, now: () => new Date(0), newId: () => 'new' });
}

const at = '2026-02-01T08:00:00.000Z';
const draft: Showing = {
  item: 'one-right',
  revision: 'r1',
  parts: ['dusk', 'noon', 'dawn'],
  response: ['noon'],
  phase: 'asking',
  hints: 0,
  try: 1,
  misses: 0,
  shownAt: at,
};
const stale = ['dusk', 'midnight', 'dawn'];
const mended = ['dusk', 'dawn', 'noon'];

describe('a showing that was kept', () => {
  it('is shown as it is while its parts are those of the item', async () => {
    const lesson = await lessonWith([draft]);
    expect(lesson.showing('one-right')).toBe(draft);
  });

  it('loses the parts that the item has no more, and gets those that are new', async () => {
    const lesson = await lessonWith([{ ...draft, parts: stale }]);
    expect(lesson.showing('one-right')).toEqual({ ...draft, parts: mended });
    expect(lesson.showing('one-right')).toBe(lesson.showing('one-right'));
  });

  it('comes back from the last attempt with the parts of today', async () => {
    const lesson = await lessonWith(
      [],
      [attempt({ id: 'a', item: 'one-right', parts: stale, response: ['midnight'] })],
    );
    expect(lesson.showing('one-right')).toMatchObject({ phase: 'checked', parts: mended, response: ['midnight'] });
    expect(lesson.showing('one-right')).toBe(lesson.showing('one-right'));
  });
});
