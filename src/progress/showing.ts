import * as v from 'valibot';
import { confidenceSchema, effortSchema } from './attempt.ts';

/** Schema of a showing as it lies in `sessionStorage`. */
export const showingSchema = v.object({
  item: v.string(),
  revision: v.string(),
  /** ids of the parts in the order drawn */
  parts: v.array(v.string()),
  /** the draft, or what was checked */
  response: v.unknown(),
  phase: v.picklist(['asking', 'checked', 'revealed']),
  /** how many hints are open */
  hints: v.number(),
  /** from 1 */
  try: v.number(),
  misses: v.number(),
  /** ISO 8601, UTC */
  shownAt: v.string(),
  /** the session that it belongs to; none in deck and reading view */
  session: v.exactOptional(v.string()),
  /** how sure the learner says they are of the response */
  confidence: v.exactOptional(confidenceSchema),
  /** how hard the learner says it was to find */
  effort: v.exactOptional(effortSchema),
});

/** An item as it stands before the learner; one per item and session, whatever the number of its elements. */
export type Showing = Readonly<v.InferOutput<typeof showingSchema>>;

/** What a showing goes by in the store: deck and reading view share one, a session has its own. */
export function showingKey({ item, session }: Pick<Showing, 'item' | 'session'>): string {
  return session === undefined ? item : `${session}#${item}`;
}
