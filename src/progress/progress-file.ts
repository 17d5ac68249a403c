import * as v from 'valibot';
import type { Attempt } from './attempt.ts';
import { isLogRecord, readRecord, type LogRecord } from './read-record.ts';

/** Schema of a download, version 1. A golden file of it is kept in `tests/golden`. */
const fileSchema = v.object({
  lectern: v.literal(1),
  exportedAt: v.string(),
  attempts: v.array(v.unknown()),
  setAside: v.exactOptional(v.array(v.unknown()), []),
});

/** A record that cannot be taken, with its place in the file. */
export interface Refused {
  /** `attempts[3]`, from 0 */
  readonly place: string;
  /** in English, naming the field */
  readonly reason: string;
}

/** What a file turns out to hold. */
export type ProgressFile =
  | { readonly ok: false; readonly fault: 'not-json' | 'not-ours' | 'newer' }
  | {
      readonly ok: true;
      readonly attempts: readonly Attempt[];
      /** records that only a later version reads */
      readonly setAside: readonly LogRecord[];
      readonly refused: readonly Refused[];
    };

/**
 * Writes a download: everything that is stored, readable or not.
 *
 * @param exportedAt ISO 8601, UTC
 */
export function writeProgressFile(
  attempts: Iterable<Attempt>,
  setAside: Iterable<unknown>,
  exportedAt: string,
): string {
  return `${JSON.stringify({ lectern: 1, exportedAt, attempts: [...attempts], setAside: [...setAside] }, null, 1)}\n`;
}

/**
 * Reads a download, or anything else that was chosen by mistake. Never throws; one bad record does not lose the others.
 * What had been set aside is read again, since this version may be the later one.
 */
export function readProgressFile(text: string): ProgressFile {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  const file = v.safeParse(fileSchema, json);
  if (!file.success) return { ok: false, fault: v.is(newerFile, json) ? 'newer' : 'not-ours' };

  const attempts: Attempt[] = [];
  const setAside: LogRecord[] = [];
  const refused: Refused[] = [];
  const sort = (input: unknown, place: string, wasSetAside: boolean) => {
    const read = readRecord(input);
    if (read.kind === 'attempt') attempts.push(read.attempt);
    else if (read.kind === 'newer') setAside.push(read.record);
    else if (wasSetAside && isLogRecord(input)) setAside.push(input);
    else refused.push({ place, reason: read.reason });
  };
  file.output.attempts.forEach((input, at) => sort(input, `attempts[${at}]`, false));
  file.output.setAside.forEach((input, at) => sort(input, `setAside[${at}]`, true));
  return { ok: true, attempts, setAside, refused };
}

const newerFile = v.object({ lectern: v.pipe(v.number(), v.minValue(2)) });
