import { openDB, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import type { LogRecord } from './read-record.ts';
import { StorageError, within } from './storage-error.ts';

/** A record as it lies in the log. */
export interface Stored {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** What another tab has committed. */
export type LogNews = v.InferOutput<typeof newsSchema>;

const newsSchema = v.union([
  v.object({ appended: v.pipe(v.array(v.unknown()), v.readonly()) }),
  v.object({ removed: v.pipe(v.array(v.union([v.string(), v.number(), v.date()])), v.readonly()) }),
]);

/** The append-only log of attempts. Every call settles within the log's patience; a failure is a `StorageError` or a DOM error. */
export interface AttemptLog {
  /** everything that is stored, as it lies there; creates nothing */
  read(): Promise<readonly Stored[]>;
  /** resolves when the records are committed; a record whose id is there already is left alone */
  append(records: readonly LogRecord[]): Promise<void>;
  /** resolves when the records are gone */
  remove(keys: readonly IDBValidKey[]): Promise<void>;
  /** hears what other tabs committed, never its own */
  follow(listener: (news: LogNews) => void): void;
}

const store = 'attempts';

/**
 * Opens the attempts log in IndexedDB.
 *
 * The database comes into being with the first append: a read that finds none aborts the creation again, which works in
 * every browser, unlike `indexedDB.databases()`. It is opened at whatever version it has, so a later version's database can
 * still be read and added to. Other tabs are told only after commit.
 *
 * @param name     of database and channel; the same for all pages of one site, see `siteName`
 * @param patience milliseconds until a call counts as hung
 */
export function openAttemptLog(name: string, patience = 3000): AttemptLog {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  let opening: Promise<IDBPDatabase | undefined> | undefined;
  let isBlocked = false;

  async function open(mayCreate: boolean): Promise<IDBPDatabase | undefined> {
    if (typeof indexedDB === 'undefined' || indexedDB === null) throw new StorageError('refused');
    isBlocked = false;
    let isAbsent = false;
    const forget = () => (opening = undefined);
    try {
      return await openDB(name, undefined, {
        upgrade(db, _old, _new, transaction) {
          if (mayCreate) {
            db.createObjectStore(store, { keyPath: 'id' });
          } else {
            isAbsent = true;
            transaction.done.catch(() => undefined);
            transaction.abort();
          }
        },
        blocked: () => (isBlocked = true),
        blocking(_current, _blocked, event) {
          if (event.target instanceof IDBDatabase) event.target.close(); // a later version wants to change the database
          forget();
        },
        terminated: forget,
      });
    } catch (error) {
      if (isAbsent) return undefined;
      throw error;
    }
  }

  async function connect(mayCreate: boolean): Promise<IDBPDatabase | undefined> {
    if (opening === undefined) {
      const mine = open(mayCreate);
      const forget = () => {
        if (opening === mine) opening = undefined;
      };
      mine.then((db) => db ?? forget(), forget);
      opening = mine;
    }
    const db = await within(patience, opening, () => (isBlocked ? 'blocked' : 'hung'));
    if (db === undefined) return mayCreate ? connect(true) : undefined;
    if (!db.objectStoreNames.contains(store)) throw new StorageError('failed');
    return db;
  }

  async function change(db: IDBPDatabase | undefined, act: (db: IDBPDatabase) => Promise<void>): Promise<void> {
    if (db !== undefined) await within(patience, act(db));
  }

  return {
    async read() {
      const db = await connect(false);
      if (db === undefined) return [];
      const transaction = db.transaction(store);
      const [keys, values] = await within(
        patience,
        Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]),
      );
      return keys.map((key, at) => ({ key, value: values[at] }));
    },
    async append(records) {
      await change(await connect(true), async (db) => {
        // strict: "Saved" must outlive a dead battery, not only a killed browser
        const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
        await Promise.all([
          ...records.map(async (record) => {
            if ((await transaction.store.getKey(record.id)) === undefined) await transaction.store.add(record);
          }),
          transaction.done,
        ]);
      });
      channel?.postMessage({ appended: records });
    },
    async remove(keys) {
      await change(await connect(false), async (db) => {
        const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
        await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
      });
      channel?.postMessage({ removed: keys });
    },
    follow(listener) {
      // the other tab may run another version of the kit
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        const news = v.safeParse(newsSchema, data);
        if (news.success) listener(news.output);
      });
    },
  };
}
