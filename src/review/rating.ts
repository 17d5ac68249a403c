import type { Attempt } from '../progress/attempt.ts';

/** How a recall went, in the grades of FSRS: 1 forgotten, 2 recalled with trouble, 3 recalled. */
export type Rating = 1 | 2 | 3;

/** From this share of the points on a response counts as recalled, though not whole. */
const nearlyWhole = 0.75;

/**
 * The one rule by which an answer becomes a grade of the schedule:
 *
 * - wrong, shown, or less than three quarters of the points: forgotten;
 * - partly right with three quarters or more, right with a hint, or right by a guess: recalled with trouble;
 * - right otherwise: recalled.
 *
 * Nobody is asked how hard it was: what learners say of their own memory is a poor measure of it (Dunlosky & Rawson 2012,
 * Overconfidence produces underachievement), while the answer is there. A guess that was right is no proof of memory, and a
 * hint has done part of the work. FSRS's fourth grade, *easy*, is never given: it would need exactly that judgement.
 *
 * Only the first response to a showing is a recall; what comes after it has the explanation before it.
 */
export function ratingOf({ grade, revealed, hints, confidence }: Attempt): Rating {
  if (revealed || grade.verdict === 'wrong' || grade.verdict === 'unanswered') return 1;
  if (grade.verdict === 'partly') return grade.earned >= nearlyWhole * grade.possible ? 2 : 1;
  return hints > 0 || confidence === 'guess' ? 2 : 3;
}
