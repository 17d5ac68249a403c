import * as v from 'valibot';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isNews } from '../progress/class-file.ts';
import { classRecordSchema, type Asked, type ClassRecord, type ClassSession } from '../progress/class-record.ts';
import type { ClassRecords } from '../progress/class-records.ts';
import type { Saving } from '../progress/progress-store.ts';
import { StorageError, storageFault } from '../progress/storage-error.ts';

/** What is known of the course's classes on this machine. */
export interface ClassState {
  /** by id, latest start first */
  readonly sessions: ReadonlyMap<string, ClassSession>;
  /** by id, in the order asked; of all sessions */
  readonly asked: ReadonlyMap<string, Asked>;
  readonly saving: Saving;
  /** how many records are there that this version cannot read; they stay untouched */
  readonly setAside: number;
}

/** The classes of a course: several windows (deck, speaker view) hold the same ones. */
export interface ClassStore extends Pick<StoreApi<ClassState>, 'getState' | 'subscribe'> {
  /** resolves when what is stored has been read, or the device has refused it */
  read(): Promise<void>;
  /** takes records that are not there yet or were changed later than what is, and stores them; the other windows follow */
  put(...records: readonly ClassRecord[]): void;
  /**
   * Changes a question that was asked, from what it is on the device by then: what another window changes meanwhile stays.
   * What is done twice must come to the same as done once.
   *
   * @param begun  the question as it begins, where it was not asked yet
   */
  change(begun: Asked, change: (asked: Asked) => Asked): void;
  /** the same for a class */
  changeSession(begun: ClassSession, change: (session: ClassSession) => ClassSession): void;
  /** forgets records. False when the device refused. */
  remove(ids: readonly string[]): Promise<boolean>;
  /** resolves when everything put is stored, or the device has refused it once more */
  flush(): Promise<void>;
}

/** One change of a record, from what it is by then. */
type Step = (record: ClassRecord | undefined) => ClassRecord;

/**
 * Creates the store of a course's classes. It answers from memory and writes with one loop, as the store of progress does:
 * one transaction at a time for everything that has changed meanwhile. What the device refuses stays pending, and is tried
 * again with the next change and by the clock.
 *
 * @param course      id of the course
 * @param clock       says when a record was changed
 * @param retryAfter  milliseconds after which a refused write is tried again
 */
export function createClassStore(
  course: string,
  records: ClassRecords,
  clock: () => Date,
  retryAfter = 10_000,
): ClassStore {
  /** what is to become of records, in the order in which it was done */
  const pending = new Map<string, readonly Step[]>();
  /** ids of the records that this version cannot read */
  const aside = new Set<string>();
  let reading: Promise<void> | undefined;
  let writing = Promise.resolve();
  let isWriting = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const store = createStore<ClassState>(() => ({
    sessions: new Map(),
    asked: new Map(),
    saving: { state: 'opening' },
    setAside: 0,
  }));

  /** A record with what is still to be written to it. */
  function changed(id: string, record: ClassRecord): ClassRecord {
    return (pending.get(id) ?? []).reduce<ClassRecord>((now, step) => step(now), record);
  }

  /** Takes over what is this course's and can be read; counts what cannot. */
  function take(values: readonly unknown[]): void {
    const { sessions, asked } = store.getState();
    const known = new Map<string, ClassRecord>([...sessions, ...asked]);
    for (const value of values) {
      const read = v.safeParse(classRecordSchema, value);
      if (!read.success) aside.add(idOf(value));
      else if (read.output.course === course) known.set(read.output.id, changed(read.output.id, read.output));
    }
    show(known.values());
  }

  function show(known: Iterable<ClassRecord>): void {
    const all = [...known];
    const sessions = all.filter((record) => record.record === 'session');
    const asked = all.filter((record) => record.record === 'asked');
    sessions.sort((one, other) => compare(other.startedAt, one.startedAt));
    asked.sort((one, other) => compare(one.askedAt, other.askedAt));
    store.setState({ sessions: byId(sessions), asked: byId(asked), setAside: aside.size });
  }

  function drop(ids: readonly string[]): void {
    for (const id of ids) {
      pending.delete(id);
      aside.delete(id);
    }
    const { sessions, asked } = store.getState();
    show([...sessions.values(), ...asked.values()].filter(({ id }) => !ids.includes(id)));
  }

  async function readOnce(): Promise<void> {
    take((await records.readAll()).map(({ value }) => value));
  }

  function read(): Promise<void> {
    reading ??= readOnce();
    return reading.catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
  }

  async function write(): Promise<void> {
    try {
      await read();
      while (pending.size > 0) {
        const batch = new Map(pending);
        const unread = new Set<string>();
        const changeOf = (id: string, steps: readonly Step[]) => (stored: unknown) => {
          const record = after(stored, steps);
          if (record === undefined) unread.add(id);
          return record;
        };
        const written = await records.change(new Map([...batch].map(([id, steps]) => [id, changeOf(id, steps)])));
        for (const [id, steps] of batch) {
          if (unread.has(id)) continue;
          const rest = (pending.get(id) ?? []).slice(steps.length);
          if (rest.length === 0) pending.delete(id);
          else pending.set(id, rest);
        }
        take(written);
        // a later version of the kit has changed it: what was done to it here is not stored, and not called so
        if (unread.size > 0) throw new StorageError('failed');
      }
      const { saving } = store.getState();
      store.setState({ saving: { state: saving.state === 'opening' ? 'idle' : 'saved' } });
    } catch (error) {
      store.setState({ saving: { state: 'memory', reason: storageFault(error) } });
      retry = setTimeout(() => void run(), retryAfter);
    } finally {
      isWriting = false;
    }
  }

  /** Starts the loop unless it is under way; then it will see what has come in. */
  function run(): Promise<void> {
    if (isWriting) return writing;
    isWriting = true;
    clearTimeout(retry);
    writing = write();
    return writing;
  }

  function enqueue(id: string, step: Step): void {
    const { sessions, asked } = store.getState();
    pending.set(id, [...(pending.get(id) ?? []), step]);
    show([
      ...[...sessions.values(), ...asked.values()].filter((known) => known.id !== id),
      step(sessions.get(id) ?? asked.get(id)),
    ]);
    if (store.getState().saving.state !== 'memory') store.setState({ saving: { state: 'saving' } });
  }

  records.follow((news) => {
    if ('removed' in news) drop(news.removed);
    else take(news.written);
  });

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    read: run,
    put(...given) {
      for (const record of given)
        enqueue(record.id, (here) => (here === undefined || isNews(record, here) ? record : here));
      void run();
    },
    change(begun, change) {
      const changedAt = clock().toISOString();
      enqueue(begun.id, (record) => ({ ...change(record?.record === 'asked' ? record : begun), changedAt }));
      void run();
    },
    changeSession(begun, change) {
      const changedAt = clock().toISOString();
      enqueue(begun.id, (record) => ({ ...change(record?.record === 'session' ? record : begun), changedAt }));
      void run();
    },
    async remove(ids) {
      await writing;
      try {
        await records.remove(ids);
        drop(ids);
        return true;
      } catch (error) {
        store.setState({ saving: { state: 'memory', reason: storageFault(error) } });
        return false;
      }
    },
    flush: run,
  };
}

/** What a record that lies on the device becomes; one that this version cannot read is left as it is. */
function after(stored: unknown, steps: readonly Step[]): ClassRecord | undefined {
  if (stored === undefined) return applied(undefined, steps);
  const read = v.safeParse(classRecordSchema, stored);
  return read.success ? applied(read.output, steps) : undefined;
}

function applied(record: ClassRecord | undefined, steps: readonly Step[]): ClassRecord | undefined {
  return steps.reduce<ClassRecord | undefined>((now, step) => step(now), record);
}

/** The id of a record that cannot be read. */
function idOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function byId<Of extends ClassRecord>(records: readonly Of[]): ReadonlyMap<string, Of> {
  return new Map(records.map((record) => [record.id, record]));
}
