import { openDB, type IDBPDatabase } from 'idb';
import { StorageError, within } from './storage-error.ts';

/** A database of one object store, opened when it is first needed. */
export interface Database {
  /**
   * Gives the open database, within the patience. Undefined when there is none and none may be created.
   *
   * @throws StorageError, or whatever the browser throws when it refuses
   */
  connect(mayCreate: boolean): Promise<IDBPDatabase | undefined>;
}

/**
 * Opens a database in IndexedDB, later and as often as needed.
 *
 * It comes into being when something is written: a read that finds none aborts the creation again, which works in every
 * browser, unlike `indexedDB.databases()`. It is opened at whatever version it has, so a later version's database can still
 * be read and added to.
 *
 * @param name     of the database
 * @param store    its object store
 * @param keyPath  of the store
 * @param patience milliseconds until a call counts as hung
 */
export function openDatabase(name: string, store: string, keyPath: string, patience: number): Database {
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
            db.createObjectStore(store, { keyPath });
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

  return { connect };
}
