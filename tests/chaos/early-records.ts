import { openSessionRecords as openHonestRecords, type SessionRecords } from '../../src/progress/session-records.ts';

/** how long before the write, in milliseconds: a put alone may outrun the kill */
const early = 50;

/** The seeded fault: records of sessions that say "committed" before they are written. */
export function openSessionRecords(site: string): SessionRecords {
  const records = openHonestRecords(site);
  return {
    ...records,
    write(record) {
      setTimeout(() => void records.write(record), early);
      return Promise.resolve();
    },
  };
}
