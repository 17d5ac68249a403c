import { createStore } from 'zustand/vanilla';
import { shownKinds } from '../../../src/items/elements.ts';
import type { ShownKind } from '../../../src/items/kind-element.ts';
import type { Course } from '../../../src/course/course.ts';
import { createKnownKinds } from '../../../src/lesson/known-kinds.ts';
import { createLesson, type Lesson } from '../../../src/lesson/lesson.ts';
import { createProgressStore } from '../../../src/progress/progress-store.ts';
import type { SessionRecord, SessionRecords } from '../../../src/progress/session-records.ts';
import type { QuizSettings } from '../../../src/quiz/settings.ts';
import { defaultSettings } from '../../../src/quiz/settings.ts';
import { oneRight, severalRight, statement } from '../items/samples.ts';

const passages = ['g.1', 'g.2', 'g.3'].map((id, index) => ({ id, number: `1.${index + 1}`, text: `Sentence ${id}.` }));
const place = { passage: 'g.3', start: 0, end: 8 };

/** A course of three items and a twin, on the samples of the kinds: one right, several right, a statement. */
export const course: Course = {
  id: 'library',
  edition: 'library',
  language: 'en',
  title: 'The library',
  sections: [
    { id: 'garden', number: 1, title: 'The garden', passages, blocks: [] },
    { id: 'shed', number: 2, title: 'The shed', passages: [], blocks: [] },
  ],
  misconceptions: [{ id: 'night-garden', idea: 'It opens at night.', why: 'It closes at noon.', place }],
  items: [
    { item: { ...oneRight, twin: 'opening' }, revision: 'r1', points: ['g.1'], proofs: [] },
    { item: severalRight, revision: 'r1', points: ['g.2'], proofs: [] },
    { item: statement, revision: 'r1', points: ['g.1', 'g.3'], proofs: [] },
    { item: { ...oneRight, id: 'one-right-again', twin: 'opening' }, revision: 'r1', points: ['g.1'], proofs: [] },
  ],
};

/** A device that keeps the session in memory, and what another tab writes on it. */
export function memoryRecords(): SessionRecords & { kept?: SessionRecord; tell(record: unknown): void } {
  const listeners: ((record: unknown) => void)[] = [];
  return {
    async read() {
      return this.kept;
    },
    async write(record) {
      // as IndexedDB does: what is kept is a copy
      this.kept = structuredClone(record);
    },
    follow: (listener) => void listeners.push(listener),
    tell: (record) => listeners.forEach((listener) => listener(record)),
  };
}

/**
 * A lesson on a course that keeps nothing, with a clock that stands.
 *
 * @param brought  the kinds that are there; the others never come
 */
export function lessonOf(of: Course = course, brought: readonly ShownKind[] = shownKinds): Lesson {
  const progress = createProgressStore({
    course: 'library',
    log: {
      read: async () => [],
      append: async () => undefined,
      remove: async () => undefined,
      follow: () => undefined,
    },
    drafts: { read: () => [], write: () => undefined, forget: () => undefined },
  });
  let id = 0;
  return createLesson({
    course: createStore(() => of),
    progress,
    kinds: createKnownKinds(brought, () => Promise.reject(new Error('no network'))),
    random: () => 0,
    now: () => new Date('2026-02-01T08:00:00.000Z'),
    newId: () => `id${id++}`,
  });
}

export const exam: QuizSettings = { ...defaultSettings, mode: 'exam', seed: 'k3f9' };
export const practice: QuizSettings = { ...exam, mode: 'practice' };
