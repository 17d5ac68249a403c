import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AttemptLog, LogNews } from './attempt-log.ts';
import type { Attempt } from './attempt.ts';
import { isLogRecord, readRecord, type LogRecord } from './read-record.ts';
import type { Drafts } from './session-drafts.ts';
import { showingKey, type Showing } from './showing.ts';
import { storageFault, type StorageFault } from './storage-error.ts';

/** Where the latest answers are. `saved` only after commit; `memory`: they are lost with the tab unless downloaded. */
export type Saving =
  | { readonly state: 'opening' | 'idle' | 'saving' | 'saved' }
  | { readonly state: 'memory'; readonly reason: StorageFault };

export interface ProgressState {
  /** this course's, by id */
  readonly attempts: ReadonlyMap<string, Attempt>;
  /** by `showingKey` */
  readonly showings: ReadonlyMap<string, Showing>;
  readonly saving: Saving;
  /** how many attempts at other courses of the site are stored beside them */
  readonly elsewhere: number;
  /** how many unreadable or newer records are kept untouched */
  readonly setAside: number;
}

export interface ProgressStore extends StoreApi<ProgressState> {
  record(attempt: Attempt): void;
  show(showing: Showing): void;
  /** resolves when everything recorded is stored, or the device has refused it once more */
  flush(): Promise<void>;
  /** everything that is stored by this site, readable or not */
  everything(): { readonly attempts: readonly Attempt[]; readonly setAside: readonly unknown[] };
  /** whether a record with this id is there, readable or not */
  has(id: string): boolean;
  /** takes records in beside what is there; resolves as `flush` does */
  add(records: readonly LogRecord[]): Promise<void>;
  /**
   * Forgets readable attempts, and the drafts of this course's items that are meant; what is set aside stays. False when the
   * device refused: then all that was stored is there.
   *
   * @param isMeant  says whether the attempts at an item are meant; all of the whole site when left out
   */
  deleteAll(isMeant?: (at: Pick<Attempt, 'course' | 'item'>) => boolean): Promise<boolean>;
  /** forgets what is set aside. False when the device refused. */
  deleteSetAside(): Promise<boolean>;
}

export interface ProgressStoreOptions {
  /** id of the course */
  readonly course: string;
  readonly log: AttemptLog;
  readonly drafts: Drafts;
  /** milliseconds after which a refused write is tried again */
  readonly retryAfter?: number;
}

/**
 * Creates the store that all elements read. It reads the log at once, answers from memory, and writes with one loop: one
 * transaction at a time, for everything that has come in meanwhile. What the device refuses stays pending, and is tried
 * again with the next record and by the clock.
 */
export function createProgressStore(options: ProgressStoreOptions): ProgressStore {
  const { course, log, drafts, retryAfter = 10_000 } = options;
  const elsewhere = new Map<string, Attempt>();
  const aside = new Map<IDBValidKey, unknown>();
  const pending = new Map<string, LogRecord>();
  let isRead = false;
  let isWriting = false;
  let writing = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;

  const store = createStore<ProgressState>(() => ({
    attempts: new Map(),
    showings: new Map(drafts.read().map((showing) => [showing.item, showing])),
    saving: { state: 'opening' },
    elsewhere: 0,
    setAside: 0,
  }));

  /** Takes records in; equal ids are the same record, and what is set aside stays what it is. */
  function take(records: Iterable<{ readonly key: IDBValidKey; readonly value: unknown }>): void {
    const attempts = new Map(store.getState().attempts);
    for (const { key, value } of records) {
      if (aside.has(key)) continue;
      const read = readRecord(value);
      if (read.kind !== 'attempt') aside.set(key, value);
      else (read.attempt.course === course ? attempts : elsewhere).set(read.attempt.id, read.attempt);
    }
    store.setState({ attempts, elsewhere: elsewhere.size, setAside: aside.size });
  }

  function drop(keys: Iterable<IDBValidKey>): void {
    const attempts = new Map(store.getState().attempts);
    for (const key of keys) {
      if (typeof key === 'string') [attempts, elsewhere, pending].forEach((map) => map.delete(key));
      aside.delete(key);
    }
    store.setState({ attempts, elsewhere: elsewhere.size, setAside: aside.size });
  }

  async function readAll(): Promise<void> {
    take(await log.read());
    isRead = true;
  }

  async function write(): Promise<void> {
    try {
      if (!isRead) await readAll();
      if (pending.size === 0 && store.getState().saving.state !== 'saved')
        store.setState({ saving: { state: 'idle' } });
      while (pending.size > 0) {
        const batch = [...pending.values()];
        await log.append(batch);
        for (const record of batch) pending.delete(record.id);
        if (pending.size === 0) store.setState({ saving: { state: 'saved' } });
      }
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

  function keepInView(records: readonly LogRecord[]): void {
    take(records.map((record) => ({ key: record.id, value: record })));
  }

  function keep(records: readonly LogRecord[]): void {
    if (records.length === 0) return;
    for (const record of records) pending.set(record.id, record);
    // a learner who has been told "not saved" is not told "saving" at every try
    if (store.getState().saving.state !== 'memory') store.setState({ saving: { state: 'saving' } });
    keepInView(records);
    void run();
  }

  /**
   * Removes what is stored, then what is shown. When the device refuses, only what never reached it is dropped.
   *
   * @param keysNow  is asked when everything that is stored has been read: what is not known cannot be deleted
   */
  async function remove(keysNow: () => readonly IDBValidKey[]): Promise<boolean> {
    await writing;
    // what is being deleted is not written meanwhile
    clearTimeout(retry);
    isWriting = true;
    const removal = removeNow(keysNow);
    writing = removal.then(() => undefined);
    const isGone = await removal;
    isWriting = false;
    if (pending.size > 0) void run();
    return isGone;
  }

  async function removeNow(keysNow: () => readonly IDBValidKey[]): Promise<boolean> {
    try {
      if (!isRead) await readAll();
      const keys = keysNow();
      await log.remove(keys);
      drop(keys);
      // an answer that is not stored yet is never called saved because something else is gone
      if (pending.size === 0) store.setState({ saving: { state: 'idle' } });
      return true;
    } catch (error) {
      const keys = keysNow();
      const unsaved = keys.filter((key) => typeof key === 'string' && pending.has(key));
      drop(unsaved);
      store.setState({ saving: { state: 'memory', reason: storageFault(error) } });
      return isRead && unsaved.length === keys.length;
    }
  }

  function forgetShowings(isMeant: (showing: Showing) => boolean): void {
    const all = [...store.getState().showings];
    const gone = new Set(all.filter(([, showing]) => isMeant(showing)).map(([key]) => key));
    drafts.forget((item) => gone.has(item));
    store.setState({ showings: new Map(all.filter(([key]) => !gone.has(key))) });
  }

  /** Verdicts must not outlive the answers that they were given for; without any answer nothing does. */
  function forgetVerdicts(): void {
    const left = new Set([...store.getState().attempts.values()].map(({ item }) => item));
    forgetShowings(({ item, phase }) => left.size === 0 || (phase !== 'asking' && !left.has(item)));
  }

  log.follow((news: LogNews) => {
    if ('removed' in news) {
      const before = store.getState().attempts.size;
      drop(news.removed);
      if (before > store.getState().attempts.size) forgetVerdicts();
    } else keepInView(news.appended.filter(isLogRecord));
  });
  void run();

  return {
    ...store,
    record: (attempt) => keep([attempt]),
    show(showing) {
      store.setState({ showings: new Map(store.getState().showings).set(showingKey(showing), showing) });
      // a session keeps its own
      if (showing.session === undefined) drafts.write(showing);
    },
    flush: run,
    everything: () => ({
      attempts: [...store.getState().attempts.values(), ...elsewhere.values()],
      setAside: [...aside.values()],
    }),
    has: (id) => store.getState().attempts.has(id) || elsewhere.has(id) || aside.has(id),
    async add(records) {
      keep(records);
      await run();
    },
    async deleteAll(isMeant) {
      const isGone = await remove(() =>
        [...store.getState().attempts.values(), ...elsewhere.values()]
          .filter((attempt) => isMeant?.(attempt) ?? true)
          .map(({ id }) => id),
      );
      if (!isGone) {
        forgetVerdicts();
        return false;
      }
      drafts.forget((item) => isMeant?.({ course, item }) ?? true);
      forgetShowings(({ item }) => isMeant?.({ course, item }) ?? true);
      return true;
    },
    deleteSetAside: () => remove(() => [...aside.keys()]),
  };
}
