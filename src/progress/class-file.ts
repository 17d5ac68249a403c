import * as v from 'valibot';
import { classRecordSchema, type ClassRecord } from './class-record.ts';

const fileSchema = v.object({ lecternClasses: v.literal(1), exportedAt: v.string(), records: v.array(v.unknown()) });

/** What a file of classes holds. */
export type ReadClasses =
  | {
      readonly ok: true;
      readonly records: readonly ClassRecord[];
      /** records of no form that is known */ readonly unreadable: number;
    }
  | { readonly ok: false };

/** Writes classes as a file: everything that is needed to look at them on another machine. */
export function writeClassFile(records: readonly ClassRecord[], exportedAt: string): string {
  return `${JSON.stringify({ lecternClasses: 1, exportedAt, records }, null, 1)}\n`;
}

/** Reads such a file. A record that this version does not know is left out, and counted. */
export function readClassFile(text: string): ReadClasses {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { ok: false };
  }
  const file = v.safeParse(fileSchema, input);
  if (!file.success) return { ok: false };
  const read = file.output.records.map((record) => v.safeParse(classRecordSchema, record));
  const records = read.flatMap((result) => (result.success ? [result.output] : []));
  return { ok: true, records, unreadable: read.length - records.length };
}

/**
 * The records of a file that are news here: those with an id that is not there, and those that were changed later than what
 * is. Loading a file twice changes nothing.
 */
export function newsIn(
  records: readonly ClassRecord[],
  known: ReadonlyMap<string, ClassRecord>,
): readonly ClassRecord[] {
  return records.filter((record) => isNews(record, known.get(record.id)));
}

/** Whether a record says what is not known here, or was changed later. */
export function isNews(record: ClassRecord, here: ClassRecord | undefined): boolean {
  return here === undefined || lastChange(record) > lastChange(here);
}

function lastChange(record: ClassRecord): string {
  if (record.changedAt !== undefined) return record.changedAt;
  if (record.record === 'session') return record.endedAt ?? record.startedAt;
  return record.rounds.reduce((latest, { at }) => (at > latest ? at : latest), record.askedAt);
}
