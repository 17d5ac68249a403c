import * as v from 'valibot';

/** The views in which an item can be answered. */
const view = v.picklist(['deck', 'study', 'quiz', 'review']);

/** Schema of a stored attempt, version 1. A golden file of it is kept in `tests/golden`. */
export const attemptSchema = v.object({
  schema: v.literal(1),
  id: v.pipe(v.string(), v.nonEmpty()),
  course: v.string(),
  item: v.string(),
  revision: v.string(),
  /** ids of the parts in the order shown */
  parts: v.array(v.string()),
  response: v.unknown(),
  grade: v.object({
    verdict: v.picklist(['unanswered', 'right', 'partly', 'wrong']),
    earned: v.number(),
    possible: v.number(),
  }),
  /** how many hints had been opened */
  hints: v.number(),
  /** from 1; only the first of a showing counts for the score */
  try: v.number(),
  /** the learner asked for the key: recorded as revealed, not as right */
  revealed: v.boolean(),
  view,
  session: v.exactOptional(v.string()),
  confidence: v.exactOptional(v.picklist(['guess', 'fairly-sure', 'sure'])),
  /** ISO 8601, UTC; all tries of one showing share it */
  shownAt: v.string(),
  /** ISO 8601, UTC */
  at: v.string(),
});

/** One graded response, written once and never changed. */
export type Attempt = Readonly<v.InferOutput<typeof attemptSchema>>;
export type View = v.InferOutput<typeof view>;
