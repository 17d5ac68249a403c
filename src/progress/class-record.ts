import * as v from 'valibot';
import { count, countFromOne, id, moment } from './shapes.ts';

/** ISO 8601, UTC: when anything of it was changed last; records of the first days have none */
const changedAt = v.exactOptional(moment);

/**
 * Schema of a class session, version 1: one class, one lesson. A golden file of it is kept in `tests/golden`. What a class
 * said never mixes with what a learner answered: it lies in a database of its own.
 */
export const classSessionSchema = v.object({
  schema: v.literal(1),
  record: v.literal('session'),
  id,
  course: id,
  /** what the teacher calls it: `9b` */
  name: v.string(),
  /** how many pupils are there */
  size: countFromOne,
  /** ISO 8601, UTC */
  startedAt: moment,
  /** ISO 8601, UTC; absent while it is under way */
  endedAt: v.exactOptional(moment),
  changedAt,
});

/** Hands counted in one vote: by id of the option, none missing that was counted as nought. */
const roundSchema = v.object({
  counts: v.record(v.string(), count),
  /** ISO 8601, UTC: when it was last changed */
  at: moment,
});

/**
 * Schema of a question put to a class, version 1. Kinds with parts ask one part at a time (a card, a pair, the first place
 * of an order): each is a question of its own.
 */
export const askedSchema = v.object({
  schema: v.literal(1),
  record: v.literal('asked'),
  id,
  course: id,
  /** id of the class session */
  session: id,
  /** id and revision of the item */
  item: id,
  revision: v.string(),
  /** id of the item whose slide asked it, where that is another: the item is its twin */
  slide: v.exactOptional(id),
  /** which of the item's ballots: see `ballots.ts` */
  ballot: id,
  /** where the loop stands */
  step: v.picklist(['think', 'vote', 'discuss', 'vote-again', 'passage']),
  /** what the class sees of it by now; each is an act of the teacher's */
  shows: v.object({ bars: v.boolean(), key: v.boolean(), passage: v.boolean() }),
  /** the first vote, and the second */
  rounds: v.pipe(v.array(roundSchema), v.maxLength(2)),
  /** the class went on without it */
  isSkipped: v.boolean(),
  /** ISO 8601, UTC */
  askedAt: moment,
  changedAt,
});

/** What is stored of classes. */
export const classRecordSchema = v.union([classSessionSchema, askedSchema]);

export type ClassSession = Readonly<v.InferOutput<typeof classSessionSchema>>;
export type Round = Readonly<v.InferOutput<typeof roundSchema>>;
export type Asked = Readonly<v.InferOutput<typeof askedSchema>>;
export type LoopStep = Asked['step'];
export type ClassRecord = ClassSession | Asked;
