import * as v from 'valibot';
import { count, id } from '../progress/shapes.ts';
import { showingSchema } from '../progress/showing.ts';
import { settingsSchema } from './settings.ts';

/** Schema of a stored session, version 1. A golden file of it is kept in `tests/golden`. */
export const sessionRecordSchema = v.object({
  schema: v.literal(1),
  /** the attempts of the session bear it */
  id,
  course: v.string(),
  settings: settingsSchema,
  /** `again`: chosen from an earlier session, so that no link leads to it */
  origin: v.picklist(['drawn', 'again']),
  /** ids of the items in the order in which they are asked */
  items: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()),
  /** which item is before the learner, from 0 */
  at: count,
  /** what is before the learner: the item, the list of all, or the result */
  screen: v.picklist(['item', 'overview', 'result']),
  /** ids of items to come back to */
  flags: v.pipe(v.array(v.string()), v.readonly()),
  /** milliseconds that the quiz has been before the learner */
  spent: count,
  /** minutes that the learner has added to the limit */
  extra: count,
  startedAt: v.string(),
  /** ISO 8601, UTC: from then on nothing can be changed */
  endedAt: v.exactOptional(v.string()),
  /** the items that have been before the learner, as they stand */
  showings: v.pipe(v.array(showingSchema), v.readonly()),
});

/** A session as it is stored. */
export type StoredSession = Readonly<v.InferOutput<typeof sessionRecordSchema>>;

/** A session. How its items stand is in the progress store, under its id. */
export type Session = Omit<StoredSession, 'showings'>;

/**
 * Reads a stored session. What is of another version or garbage counts as none, and so does a session of which no item is
 * left; items that are gone from the course are gone from the session.
 *
 * @param known  ids of the course's items
 */
export function readSession(stored: unknown, known: ReadonlySet<string>): StoredSession | undefined {
  const read = v.safeParse(sessionRecordSchema, stored);
  if (!read.success) return undefined;
  const session = read.output;
  const items = session.items.filter((item) => known.has(item));
  if (items.length === 0) return undefined;
  const at = Math.min(session.at, items.length - 1);
  return items.length === session.items.length ? { ...session, at } : { ...session, items, at };
}

/** Milliseconds that are left; undefined without a limit, never below 0. */
export function timeLeft({
  settings,
  extra,
  spent,
}: Pick<Session, 'settings' | 'extra' | 'spent'>): number | undefined {
  if (settings.minutes === 0) return undefined;
  return Math.max(0, (settings.minutes + extra) * 60_000 - spent);
}
