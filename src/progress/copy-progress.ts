import type { Attempt } from './attempt.ts';
import { readProgressFile, writeProgressFile, type ProgressFile, type Refused } from './progress-file.ts';
import type { ProgressStore } from './progress-store.ts';
import type { LogRecord } from './read-record.ts';

/** What loading a file does, or would do. */
export type ImportReport =
  | Extract<ProgressFile, { ok: false }>
  | {
      readonly ok: true;
      readonly added: number;
      readonly known: number;
      /** newer records that are kept aside */
      readonly setAside: number;
      readonly refused: readonly Refused[];
    };

/**
 * Everything that is stored by the site, as a file's text; attempts in the order in which they were made, so that two copies of
 * the same answers are alike.
 *
 * @param at ISO 8601, UTC
 */
export function exportProgress(store: ProgressStore, at: string): string {
  const { attempts, setAside } = store.everything();
  return writeProgressFile(attempts.toSorted(byTime), setAside, at);
}

function byTime(one: Attempt, other: Attempt): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** Says what loading a file would do, and changes nothing. */
export function planImport(store: ProgressStore, text: string): ImportReport {
  return compare(store, text).report;
}

/** Adds a file's records to what is there (union by id); resolves when they are stored, or refused as in `flush`. */
export async function importProgress(store: ProgressStore, text: string): Promise<ImportReport> {
  const { report, fresh } = compare(store, text);
  await store.add(fresh);
  return report;
}

function compare(store: ProgressStore, text: string): { report: ImportReport; fresh: readonly LogRecord[] } {
  const file = readProgressFile(text);
  if (!file.ok) return { report: file, fresh: [] };
  const unique = (records: readonly LogRecord[]) => new Map(records.map((record) => [record.id, record]));
  const added = [...unique(file.attempts).values()].filter(({ id }) => !store.has(id));
  const setAside = [...unique(file.setAside).values()].filter(({ id }) => !store.has(id));
  const known = file.attempts.length + file.setAside.length - added.length - setAside.length;
  return {
    report: { ok: true, added: added.length, known, setAside: setAside.length, refused: file.refused },
    fresh: [...added, ...setAside],
  };
}
