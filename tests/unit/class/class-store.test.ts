import { describe, expect, it } from 'vitest';
import { createClassStore } from '../../../src/class/class-store.ts';
import { ask, countHands, goToStep } from '../../../src/class/loop.ts';
import type { ClassRecord } from '../../../src/progress/class-record.ts';
import type { ClassNews, ClassRecords } from '../../../src/progress/class-records.ts';

const at = '2026-02-01T08:00:00.000Z';
const clock = () => new Date('2026-02-01T09:00:00.000Z');
const session = (id: string, fields: Partial<Extract<ClassRecord, { record: 'session' }>> = {}) => ({
  schema: 1 as const,
  record: 'session' as const,
  id,
  course: 'library',
  name: '9b',
  size: 26,
  startedAt: at,
  ...fields,
});

/** A device in memory that can refuse, and tells what other windows do. */
function device(stored: readonly unknown[] = []) {
  const kept = new Map<unknown, unknown>(stored.map((value) => [Object(value).id, value]));
  const tells: ((news: ClassNews) => void)[] = [];
  const state = { refuses: false };
  const act = async <T>(change: () => T): Promise<T> => {
    if (state.refuses) throw new DOMException('full', 'QuotaExceededError');
    return change();
  };
  const records: ClassRecords = {
    readAll: async () => [...kept].map(([key, value]) => ({ key: String(key), value })),
    change: (changes) =>
      act(() =>
        [...changes].flatMap(([id, change]) => {
          const record = change(kept.get(id));
          if (record !== undefined) kept.set(id, record);
          return record ?? [];
        }),
      ),
    remove: (ids) => act(() => ids.forEach((id) => kept.delete(id))),
    follow: (listener) => void tells.push(listener),
  };
  return { kept, state, records, tell: (news: ClassNews) => tells.forEach((listener) => listener(news)) };
}

describe('the store of classes', () => {
  it('shows what this course has stored, the latest class first, and leaves aside what it cannot read', async () => {
    const { records, kept } = device([
      session('old'),
      session('new', { startedAt: '2026-02-02T08:00:00.000Z' }),
      session('elsewhere', { course: 'bakery' }),
      { id: 'later', schema: 2 },
    ]);
    const store = createClassStore('library', records, clock);
    await store.read();
    expect([...store.getState().sessions.keys()]).toEqual(['new', 'old']);
    expect(store.getState()).toMatchObject({ saving: { state: 'idle' }, setAside: 1 });
    store.put(session('today'));
    await store.flush();
    expect(kept.get('later')).toEqual({ id: 'later', schema: 2 });
    expect(kept.size).toBe(5);
  });

  it('calls saved only what is committed', async () => {
    const { records, kept } = device();
    const store = createClassStore('library', records, clock);
    await store.read();
    store.put(session('today'));
    expect(store.getState().saving).toEqual({ state: 'saving' });
    expect(store.getState().sessions.has('today')).toBe(true);
    await store.flush();
    expect(store.getState().saving).toEqual({ state: 'saved' });
    expect(kept.get('today')).toEqual(session('today'));
  });

  it('keeps what the device refuses, says so, and stores it when it may', async () => {
    const { records, kept, state } = device();
    const store = createClassStore('library', records, clock);
    await store.read();
    state.refuses = true;
    store.put(session('today', { size: 20 }));
    await store.flush();
    expect(store.getState().saving).toEqual({ state: 'memory', reason: 'full' });
    state.refuses = false;
    store.changeSession(session('today'), (there) => ({ ...there, size: 21 }));
    await store.flush();
    expect(store.getState().saving).toEqual({ state: 'saved' });
    expect(kept.get('today')).toMatchObject({ size: 21 });
  });

  it('follows other windows, but not back behind what was just changed here', async () => {
    const { records, tell } = device();
    const store = createClassStore('library', records, clock);
    await store.read();
    tell({ written: [session('today', { size: 20 })] });
    expect(store.getState().sessions.get('today')?.size).toBe(20);
    store.changeSession(session('today'), (there) => ({ ...there, size: 22 }));
    tell({ written: [session('today', { size: 21 })] });
    expect(store.getState().sessions.get('today')?.size).toBe(22);
    await store.flush();
    tell({ removed: ['today'] });
    expect(store.getState().sessions.size).toBe(0);
  });

  it('keeps what another window changed in the same question meanwhile', async () => {
    const begun = ask({
      id: 'a1',
      course: 'library',
      session: 's1',
      item: 'late-fee',
      revision: 'r',
      ballot: 'late-fee',
      askedAt: at,
    });
    const { records, kept } = device();
    const [deck, speaker] = [createClassStore('library', records, clock), createClassStore('library', records, clock)];
    await Promise.all([deck.read(), speaker.read()]);
    // the deck goes on before it has heard of the hands that were counted in the speaker view
    speaker.change(begun, (asked) => countHands(goToStep(asked, 'vote'), 0, 'no-fee', 9, at));
    await speaker.flush();
    deck.change(begun, (asked) => goToStep(asked, 'passage'));
    await deck.flush();
    expect(kept.get('a1')).toMatchObject({ step: 'passage', rounds: [{ counts: { 'no-fee': 9 } }] });
    expect(deck.getState().asked.get('a1')).toEqual(kept.get('a1'));
  });

  it('leaves a question that this version cannot read as it is', async () => {
    const { records, kept } = device([{ id: 'a1', schema: 2 }]);
    const store = createClassStore('library', records, clock);
    await store.read();
    store.change(
      ask({ id: 'a1', course: 'library', session: 's', item: 'i', revision: 'r', ballot: 'i', askedAt: at }),
      (asked) => goToStep(asked, 'vote'),
    );
    await store.flush();
    expect(kept.get('a1')).toEqual({ id: 'a1', schema: 2 });
    expect(store.getState()).toMatchObject({ saving: { state: 'memory', reason: 'failed' }, setAside: 1 });
  });

  it('counts what it cannot read once, however often another window tells it', async () => {
    const { records, tell } = device([{ id: 'a1', schema: 2 }]);
    const store = createClassStore('library', records, clock);
    await store.read();
    tell({ written: [{ id: 'a1', schema: 2 }] });
    expect(store.getState().setAside).toBe(1);
  });

  it('keeps a class that was renamed when a file brings it as it was before, and takes it over as it became later', async () => {
    const { records } = device([session('old')]);
    const store = createClassStore('library', records, clock);
    await store.read();
    store.changeSession(session('old'), (there) => ({ ...there, name: '10b' }));
    store.put(session('old', { endedAt: '2026-02-01T08:45:00.000Z' }));
    expect(store.getState().sessions.get('old')).toMatchObject({ name: '10b' });
    store.put(session('old', { name: '10c', changedAt: '2026-02-01T10:00:00.000Z' }));
    await store.flush();
    expect(store.getState().sessions.get('old')).toMatchObject({ name: '10c' });
  });

  it('forgets what is removed, and nothing when the device refuses', async () => {
    const { records, state, kept } = device([session('old')]);
    const store = createClassStore('library', records, clock);
    await store.read();
    state.refuses = true;
    expect(await store.remove(['old'])).toBe(false);
    expect(store.getState().sessions.size).toBe(1);
    state.refuses = false;
    expect(await store.remove(['old'])).toBe(true);
    expect(store.getState().sessions.size).toBe(0);
    expect(kept.size).toBe(0);
  });
});
