import type { Stored } from './attempt-log.ts';
import type { ClassRecord } from './class-record.ts';
import { openDatabase } from './open-database.ts';
import { classesName } from './site-name.ts';
import { within } from './storage-error.ts';

/** What another window has committed, of whatever version of the kit. */
export type ClassNews = { readonly written: readonly unknown[] } | { readonly removed: readonly string[] };

/**
 * What a record becomes.
 *
 * @param stored  as it lies there; undefined when there is none
 * @returns undefined to leave it as it is
 */
export type Change = (stored: unknown) => ClassRecord | undefined;

/** The records of all classes of a site. Calls settle within the patience, as those of the log. */
export interface ClassRecords {
  /** everything that is stored, as it lies there; creates nothing */
  readAll(): Promise<readonly Stored[]>;
  /**
   * Changes records, each from what lies there at that moment: two windows may change one record. Resolves, with what the
   * records have become, when that is committed.
   */
  change(changes: ReadonlyMap<string, Change>): Promise<readonly ClassRecord[]>;
  /** resolves when the records are gone */
  remove(ids: readonly string[]): Promise<void>;
  /** hears what other windows committed, never its own */
  follow(listener: (news: ClassNews) => void): void;
}

const store = 'classes';

/**
 * Opens the records of classes, in a database of their own: what a class said never lies with what a learner answered.
 * Other windows (a speaker view) are told only after commit.
 *
 * @param site      see `siteName`
 * @param patience  milliseconds until a call counts as hung
 */
export function openClassRecords(site: string, patience = 3000): ClassRecords {
  const name = classesName(site);
  const database = openDatabase(name, store, 'id', patience);
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  return {
    async readAll() {
      const db = await database.connect(false);
      if (db === undefined) return [];
      const transaction = db.transaction(store);
      const [keys, values] = await within(
        patience,
        Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]),
      );
      return keys.map((key, at) => ({ key, value: values[at] }));
    },
    async change(changes) {
      const db = await database.connect(true);
      if (db === undefined) return [];
      // strict: hands that were counted cannot be counted again
      const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
      const written: ClassRecord[] = [];
      const act = async ([id, change]: readonly [string, Change]) => {
        const record = change(await transaction.store.get(id));
        if (record === undefined) return;
        // what is asked of a class that another window has deleted is gone with it
        if (record.record === 'asked' && !changes.has(record.session)) {
          if ((await transaction.store.getKey(record.session)) === undefined) return;
        }
        written.push(record);
        await transaction.store.put(record);
      };
      await within(patience, Promise.all([...[...changes].map(act), transaction.done]));
      channel?.postMessage({ written });
      return written;
    },
    async remove(ids) {
      const db = await database.connect(false);
      if (db !== undefined) {
        const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
        await within(patience, Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]));
      }
      channel?.postMessage({ removed: ids });
    },
    follow(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data !== 'object' || data === null) return;
        if ('written' in data && Array.isArray(data.written)) listener({ written: data.written });
        else if ('removed' in data && Array.isArray(data.removed)) listener({ removed: data.removed.map(String) });
      });
    },
  };
}
