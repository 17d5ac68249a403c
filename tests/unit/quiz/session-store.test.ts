import { describe, expect, it } from 'vitest';
import type { Lesson } from '../../../src/lesson/lesson.ts';
import { check, tryAgain } from '../../../src/lesson/turns.ts';
import { readSession } from '../../../src/quiz/session.ts';
import { createSessionStore } from '../../../src/quiz/session-store.ts';
import { exam, lessonOf, memoryRecords, practice } from './a-quiz.ts';

const items = ['one-right', 'several-right', 'statement'];

/** Waits until the writer has nothing left to do. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

function give(lesson: Lesson, item: string, response: unknown, session = 'id0'): void {
  const showing = lesson.showing(item, session);
  if (showing === undefined) throw new Error(`${item} is not shown`);
  lesson.progress.show({ ...showing, response });
}

/** What "Check" does. */
function checkNow(lesson: Lesson, item: string, id: string, session = 'id0'): void {
  const showing = lesson.showing(item, session);
  const question = lesson.question(item);
  if (showing === undefined || question === undefined) throw new Error(`${item} is not shown`);
  const occasion = { id, course: 'library', view: 'quiz' as const, at: '2026-02-01T08:00:01.000Z' };
  const turn = check(showing, question, occasion);
  lesson.progress.record(turn.attempt);
  lesson.progress.show(turn.showing);
}

describe('a session', () => {
  it('shows each item when it comes to it, with its parts in an order that the seed settles', () => {
    const orders = [lessonOf(), lessonOf()].map((lesson) => {
      const store = createSessionStore(lesson, memoryRecords());
      store.start(exam, items, 'drawn');
      expect(lesson.showing('several-right', 'id0')).toBeUndefined();
      store.goTo(1);
      return lesson.showing('several-right', 'id0')?.parts;
    });
    expect(orders[0]).toHaveLength(4);
    expect(orders[0]).toEqual(orders[1]);
  });

  it('is apart from deck and reading view', () => {
    const lesson = lessonOf();
    createSessionStore(lesson, memoryRecords()).start(exam, items, 'drawn');
    give(lesson, 'one-right', ['noon']);
    expect(lesson.showing('one-right')?.response).toEqual([]);
  });

  it('comes back after a crash exactly as it was: place, flags, answers, clock', async () => {
    const records = memoryRecords();
    const before = lessonOf();
    const store = createSessionStore(before, records);
    store.start(exam, items, 'drawn');
    give(before, 'one-right', ['noon']);
    store.flag('one-right');
    store.goTo(1);
    store.extend(5);
    store.spend(61_000);
    await settled();

    const after = lessonOf();
    const back = createSessionStore(after, records);
    await back.read();
    expect(back.getState().session).toEqual(store.getState().session);
    expect(after.showing('one-right', 'id0')).toEqual(before.showing('one-right', 'id0'));
    expect(after.showing('several-right', 'id0')).toEqual(before.showing('several-right', 'id0'));
  });

  it('loses no more than five seconds of its clock to a crash', async () => {
    const records = memoryRecords();
    const store = createSessionStore(lessonOf(), records);
    store.start(exam, items, 'drawn');
    for (let second = 1; second < 12; second++) {
      store.spend(1000);
      await settled();
      expect(second * 1000 - (readSession(records.kept, new Set(items))?.spent ?? 0)).toBeLessThan(5000);
    }
  });

  it('takes up what another tab did in it', async () => {
    const records = memoryRecords();
    const lesson = lessonOf();
    const store = createSessionStore(lesson, records);
    store.start(exam, items, 'drawn');
    give(lesson, 'one-right', ['noon']);
    await settled();
    records.tell({ ...structuredClone(records.kept), at: 2, flags: ['statement'] });
    expect(store.getState().session).toMatchObject({ at: 2, flags: ['statement'] });
    records.tell({ ...structuredClone(records.kept), id: 'another session', at: 1 });
    expect(store.getState().session).toMatchObject({ at: 2 });
  });

  it('is forgotten with the answers of the device', async () => {
    const lesson = lessonOf();
    const store = createSessionStore(lesson, memoryRecords());
    store.start(exam, items, 'drawn');
    give(lesson, 'one-right', ['noon']);
    await lesson.progress.deleteAll();
    expect(store.getState().session).toBeUndefined();
  });

  it('says that it is not kept when the device refuses', async () => {
    const refusing = { ...memoryRecords(), write: () => Promise.reject(new DOMException('', 'QuotaExceededError')) };
    const store = createSessionStore(lessonOf(), refusing);
    store.start(exam, items, 'drawn');
    await settled();
    expect(store.getState().saving).toEqual({ state: 'memory', reason: 'full' });
  });
});

describe('the end of an exam', () => {
  it('makes an attempt of every answer at once, and none of what was left open', () => {
    const lesson = lessonOf();
    const store = createSessionStore(lesson, memoryRecords());
    store.start(exam, items, 'drawn');
    give(lesson, 'one-right', ['noon']);
    store.goTo(2);
    give(lesson, 'statement', 'silent');
    expect(lesson.progress.getState().attempts.size).toBe(0);
    let changes = 0;
    const stop = lesson.progress.subscribe((now, before) => void (changes += now.attempts === before.attempts ? 0 : 1));
    expect(store.end()).toBe(true);
    stop();
    const attempts = [...lesson.progress.getState().attempts.values()];
    expect(changes).toBe(1);
    expect(
      attempts.map(({ id, item, view, session, try: nth, grade }) => [id, item, view, session, nth, grade.verdict]),
    ).toEqual([
      ['id0.0', 'one-right', 'quiz', 'id0', 1, 'wrong'],
      ['id0.2', 'statement', 'quiz', 'id0', 1, 'right'],
    ]);
    expect(items.map((item) => lesson.showing(item, 'id0')?.phase)).toEqual(['checked', 'checked', 'checked']);
    expect(store.getState().session).toMatchObject({ screen: 'result', endedAt: '2026-02-01T08:00:00.000Z' });
  });

  it('handed in twice, after a crash in between, is the same attempts', () => {
    const lesson = lessonOf();
    const records = memoryRecords();
    const store = createSessionStore(lesson, records);
    store.start(exam, items, 'drawn');
    give(lesson, 'one-right', ['noon']);
    store.end();
    store.end();
    expect(lesson.progress.getState().attempts.size).toBe(1);
  });
});

describe('the end of a practice', () => {
  it('counts nothing that was not checked, and leaves what was as it was checked last', () => {
    const lesson = lessonOf();
    const store = createSessionStore(lesson, memoryRecords());
    store.start(practice, items, 'drawn');
    give(lesson, 'one-right', ['noon']);
    checkNow(lesson, 'one-right', 'a1');
    const question = lesson.question('one-right');
    const checked = lesson.showing('one-right', 'id0');
    if (question && checked) lesson.progress.show(tryAgain(checked, question));
    store.goTo(2);
    give(lesson, 'statement', 'silent');
    store.end();
    expect([...lesson.progress.getState().attempts.keys()]).toEqual(['a1']);
    expect(lesson.showing('one-right', 'id0')).toMatchObject({ phase: 'checked', response: ['noon'], session: 'id0' });
    expect(lesson.showing('statement', 'id0')).toMatchObject({
      phase: 'checked',
      response: lesson.question('statement')?.blank(),
    });
  });
});
