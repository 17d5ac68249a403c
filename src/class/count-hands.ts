import type { Round } from '../progress/class-record.ts';
import type { Ballot } from './ballots.ts';

/** Hands that were raised for an option; none counted is none raised. */
export function handsFor(round: Round | undefined, option: string): number {
  return (round !== undefined && Object.hasOwn(round.counts, option) ? round.counts[option] : undefined) ?? 0;
}

/** Hands that were raised in a round, for all options of the ballot. */
export function handsIn(ballot: Ballot, round: Round | undefined): number {
  return ballot.options.reduce((sum, { id }) => sum + handsFor(round, id), 0);
}

/**
 * The share of answers that were right, from 0 to 1: the *facility* of the question in that round (Haladyna 2004, Developing
 * and Validating Multiple-Choice Test Items, ch. 9).
 *
 * Where several options are right a pupil raises a hand for each, and the share is that of the hands raised.
 *
 * @returns undefined where nobody answered
 */
export function shareRight(ballot: Ballot, round: Round | undefined): number | undefined {
  const all = handsIn(ballot, round);
  if (all === 0) return undefined;
  return ballot.options.reduce((sum, { id, isKey }) => sum + (isKey ? handsFor(round, id) : 0), 0) / all;
}
