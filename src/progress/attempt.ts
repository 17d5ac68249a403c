import * as v from 'valibot';
import { count, countFromOne, id, moment } from './shapes.ts';

/** The views in which an item can be answered. */
const view = v.picklist(['deck', 'study', 'quiz', 'review']);

/** How sure a learner is of a response; never scored. */
export const confidenceSchema = v.picklist(['guess', 'fairly-sure', 'sure']);

/** How hard a response was to find, where a learner wants to be asked; only the schedule goes by it. */
export const effortSchema = v.picklist(['hard', 'fair', 'easy']);

/** Points of an item. */
const credit = v.pipe(
  v.number(),
  v.check((points) => points >= 0 && points < Infinity, 'points are a number, and not below 0'),
);

/** Schema of a stored attempt, version 1. A golden file of it is kept in `tests/golden`. */
export const attemptSchema = v.object({
  schema: v.literal(1),
  id,
  course: v.string(),
  item: v.string(),
  revision: v.string(),
  /** ids of the parts in the order shown */
  parts: v.array(v.string()),
  response: v.unknown(),
  grade: v.object({
    verdict: v.picklist(['unanswered', 'right', 'partly', 'wrong']),
    earned: credit,
    possible: credit,
  }),
  /** how many hints had been opened */
  hints: count,
  /** from 1; only the first of a showing counts for the score */
  try: countFromOne,
  /** the learner asked for the key: recorded as revealed, not as right */
  revealed: v.boolean(),
  view,
  session: v.exactOptional(v.string()),
  confidence: v.exactOptional(confidenceSchema),
  effort: v.exactOptional(effortSchema),
  /** ISO 8601, UTC; all tries of one showing share it */
  shownAt: moment,
  /** ISO 8601, UTC */
  at: moment,
});

/** One graded response, written once and never changed. */
export type Attempt = Readonly<v.InferOutput<typeof attemptSchema>>;
export type View = v.InferOutput<typeof view>;
export type Confidence = v.InferOutput<typeof confidenceSchema>;
export type Effort = v.InferOutput<typeof effortSchema>;
