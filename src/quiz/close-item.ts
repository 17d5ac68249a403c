import type { Question } from '../items/kind.ts';
import { check, showingOf, type Occasion } from '../lesson/turns.ts';
import type { Attempt } from '../progress/attempt.ts';
import type { Showing } from '../progress/showing.ts';
import type { Session } from './session.ts';

/** An item that can no longer be changed, and the attempt that comes of it, if one does. */
export interface ClosedItem {
  readonly showing: Showing;
  readonly attempt?: Attempt;
}

/**
 * Closes an item when its session ends. In an exam the answer as it stands is graded; one that was not given is no attempt.
 * In practice the item stands as it was last checked: what was chosen and not checked is no answer.
 *
 * @param attempts  all that are known; those of other sessions are passed over
 * @param occasion  of the attempt of an exam: with the same id it is the same attempt, however often it is handed in
 */
export function closeItem(
  session: Pick<Session, 'id' | 'settings'>,
  showing: Showing,
  question: Question,
  attempts: Iterable<Attempt>,
  occasion: Occasion,
): ClosedItem {
  if (session.settings.mode === 'exam') {
    if (question.grade(showing.response).verdict !== 'unanswered') return check(showing, question, occasion);
    return { showing: { ...showing, phase: 'checked' } };
  }
  const last = attemptsAt(session.id, showing.item, attempts).at(-1);
  if (last === undefined) return { showing: { ...showing, response: question.blank(), phase: 'checked' } };
  const { confidence } = showing;
  return {
    showing: { ...showingOf(last), session: session.id, ...(confidence === undefined ? {} : { confidence }) },
  };
}

/** A session's attempts at an item, first to last. */
export function attemptsAt(session: string, item: string, attempts: Iterable<Attempt>): readonly Attempt[] {
  const own = [...attempts].filter((attempt) => attempt.session === session && attempt.item === item);
  return own.toSorted((a, b) => a.try - b.try || Number(a.revealed) - Number(b.revealed));
}
