import type { Attempt } from '../progress/attempt.ts';

/** How a recall went, in the grades of FSRS: 1 forgotten, 2 recalled with trouble, 3 recalled, 4 recalled with ease. */
export type Rating = 1 | 2 | 3 | 4;

/** From this share of the points on a response counts as recalled, though not whole. */
const nearlyWhole = 0.75;

/**
 * The one rule by which an answer becomes a grade of the schedule:
 *
 * - wrong, shown, or less than three quarters of the points: forgotten;
 * - partly right with three quarters or more, right with a hint, by a guess, or said to have been hard: recalled with trouble;
 * - right and said to have been easy: recalled with ease;
 * - right otherwise: recalled.
 *
 * Nobody is asked how hard it was unless they turn that on: what learners say of their own memory is a poor measure of it
 * (Dunlosky & Rawson 2012, Overconfidence produces underachievement), while the answer is there. A guess that was right is no
 * proof of memory, and a hint has done part of the work; what was wrong is forgotten, however easy it seemed.
 *
 * Only the first response to a showing is a recall; what comes after it has the explanation before it.
 */
export function ratingOf({ grade, revealed, hints, confidence, effort }: Attempt): Rating {
  if (revealed || grade.verdict === 'wrong' || grade.verdict === 'unanswered') return 1;
  if (grade.verdict === 'partly') return grade.earned >= nearlyWhole * grade.possible ? 2 : 1;
  if (hints > 0 || confidence === 'guess' || effort === 'hard') return 2;
  return effort === 'easy' ? 4 : 3;
}

/** Whether an answer shows by itself that the point was understood: right, by no guess and with no hint. */
export function showsKnowledge({ grade, revealed, hints, confidence }: Attempt): boolean {
  return grade.verdict === 'right' && !revealed && hints === 0 && confidence !== 'guess';
}
