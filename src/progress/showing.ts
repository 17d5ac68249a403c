import * as v from 'valibot';

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
});

/** An item as it stands before the learner; one per item, whatever the number of its elements. */
export type Showing = Readonly<v.InferOutput<typeof showingSchema>>;
