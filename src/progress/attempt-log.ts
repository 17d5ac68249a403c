import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { openDatabase } from './open-database.ts';
import type { LogRecord } from './read-record.ts';
import { within } from './storage-error.ts';

/** A record as it lies in the log. */
export interface Stored {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** What another tab has committed. */
export type LogNews = v.InferOutput<typeof newsSchema>;

const newsSchema = v.union([
  v.object({ appended: v.pipe(v.array(v.unknown()), v.readonly()) }),
  v.object({ removed: v.pipe(v.array(v.union([v.string(), v.number()])), v.readonly()) }),
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
 * Opens the attempts log in IndexedDB. The database comes into being with the first append. Other tabs are told only after
 * commit.
 *
 * @param name     of database and channel; the same for all pages of one site, see `siteName`
 * @param patience milliseconds until a call counts as hung
 */
export function openAttemptLog(name: string, patience = 3000): AttemptLog {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  const database = openDatabase(name, store, 'id', patience);

  async function change(db: IDBPDatabase | undefined, act: (db: IDBPDatabase) => Promise<void>): Promise<void> {
    if (db !== undefined) await within(patience, act(db));
  }

  return {
    async read() {
      const db = await database.connect(false);
      if (db === undefined) return [];
      const transaction = db.transaction(store);
      const [keys, values] = await within(
        patience,
        Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]),
      );
      return keys.map((key, at) => ({ key, value: values[at] }));
    },
    async append(records) {
      await change(await database.connect(true), async (db) => {
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
      await change(await database.connect(false), async (db) => {
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
