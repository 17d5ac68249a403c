import { openClassRecords as openHonestRecords, type ClassRecords } from '../../src/progress/class-records.ts';

/** how long before the write, in milliseconds: a put alone may outrun the kill */
const early = 50;

/** The seeded fault: records of classes that say "committed" before they are written. */
export function openClassRecords(site: string): ClassRecords {
  const records = openHonestRecords(site);
  return {
    ...records,
    change(changes) {
      setTimeout(() => void records.change(changes), early);
      return Promise.resolve([]);
    },
  };
}
