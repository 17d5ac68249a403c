import * as v from 'valibot';
import { attemptSchema, type Attempt } from './attempt.ts';
import { id } from './shapes.ts';

/** What is kept in the log: anything with an id. */
export interface LogRecord {
  readonly id: string;
}

/** What a stored or loaded record turns out to be. */
export type ReadRecord =
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  /** a later version wrote it: to be kept as it is */
  | { readonly kind: 'newer'; readonly record: LogRecord }
  /** `reason` names the field and what is wrong with it, in English */
  | { readonly kind: 'unreadable'; readonly reason: string };

const keyed = v.object({ id });
const newer = v.object({ ...keyed.entries, schema: v.pipe(v.number(), v.minValue(2)) });

/** Reads a record that came from outside: storage, a file, another tab. Never throws. */
export function readRecord(input: unknown): ReadRecord {
  const attempt = v.safeParse(attemptSchema, input);
  if (attempt.success) return { kind: 'attempt', attempt: attempt.output };
  if (v.is(newer, input)) return { kind: 'newer', record: input };
  const [issue] = attempt.issues;
  const path = v.getDotPath(issue);
  return { kind: 'unreadable', reason: path === null ? issue.message : `${path}: ${issue.message}` };
}

/** Whether a record could stand in the log at all. */
export function isLogRecord(input: unknown): input is LogRecord {
  return v.is(keyed, input);
}
