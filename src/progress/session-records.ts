import { openDatabase } from './open-database.ts';
import { sessionsName } from './site-name.ts';
import { within } from './storage-error.ts';

/** What is kept of a course's session: anything that says which course it is. */
export interface SessionRecord {
  readonly course: string;
}

/** The sessions that are under way or were the last, one a course. Calls settle within the patience, as those of the log. */
export interface SessionRecords {
  /** as it lies there; undefined when there is none. Creates nothing. */
  read(course: string): Promise<unknown>;
  /** resolves when the record is committed in place of the course's last one; other tabs are told then */
  write(record: SessionRecord): Promise<void>;
  /** hears what other tabs wrote, never its own; the other tab may run another version of the kit */
  follow(listener: (record: unknown) => void): void;
}

const store = 'sessions';

/**
 * Opens the records of sessions, in a database of their own: what becomes of them is no matter to the log of attempts.
 *
 * @param site      see `siteName`
 * @param patience  milliseconds until a call counts as hung
 */
export function openSessionRecords(site: string, patience = 3000): SessionRecords {
  const name = sessionsName(site);
  const database = openDatabase(name, store, 'course', patience);
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  return {
    async read(course) {
      const db = await database.connect(false);
      return db === undefined ? undefined : within<unknown>(patience, db.get(store, course));
    },
    async write(record) {
      const db = await database.connect(true);
      if (db === undefined) return;
      const transaction = db.transaction(store, 'readwrite', { durability: 'strict' });
      await within(patience, Promise.all([transaction.store.put(record), transaction.done]));
      channel?.postMessage(record);
    },
    follow(listener) {
      channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data));
    },
  };
}
