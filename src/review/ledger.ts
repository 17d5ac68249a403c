import { compareText } from '../core/compare-text.ts';
import type { Course, Misconception } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import { chosenIdeas } from '../lesson/chosen-ideas.ts';
import type { Attempt } from '../progress/attempt.ts';
import { localDay } from '../progress/local-day.ts';
import { foldProgress, timeOrder } from '../progress/progress.ts';
import { showsKnowledge } from './rating.ts';

/** Hits by which an idea counts as met: one may be a slip. */
const slips = 2;

/** Right answers, each on another day, by which it counts as overcome. */
const proofs = 2;

/** A wrong idea that the learner has chosen. */
export interface LedgerEntry {
  readonly misconception: Misconception;
  /** `seen`: chosen once · `met`: twice, or once and sure · `overcome`: right on two days since */
  readonly state: 'seen' | 'met' | 'overcome';
  /** the answer by which it was chosen last */
  readonly lastHit: Attempt;
  /** days on which an item that offers it was answered right since it was chosen last, at most two */
  readonly rightDays: number;
  /** ids of the items that offer it, the one that was not asked for longest first */
  readonly items: readonly string[];
}

/**
 * The wrong ideas that a learner has chosen, in the order of the bank. Only first answers count: a second try has the
 * explanation before it.
 *
 * @param questionOf the items bound to their kinds; those that have not come say nothing
 */
export function ledgerOf(
  course: Course,
  attempts: Iterable<Attempt>,
  questionOf: (itemId: string) => Question | undefined,
  now: Date,
): readonly LedgerEntry[] {
  const { items } = foldProgress(course, attempts, now);
  const byTime = timeOrder(now);
  const asked = course.items.map(({ item }) => {
    const question = questionOf(item.id);
    return { id: item.id, question, firsts: question === undefined ? [] : (items.get(item.id)?.firsts ?? []) };
  });
  return course.misconceptions.flatMap((misconception): readonly LedgerEntry[] => {
    const offering = asked.filter(({ question }) =>
      question?.claims().some((claim) => claim.misconception === misconception.id),
    );
    const answers = offering
      .flatMap(({ question, firsts }) =>
        firsts.map((first) => ({ first, isHit: isHit(question, first, misconception) })),
      )
      .toSorted((one, other) => byTime(one.first, other.first));
    const hits = answers.filter((answer) => answer.isHit);
    const lastHit = hits.at(-1)?.first;
    if (lastHit === undefined) return [];
    const since = answers.filter(({ first }) => byTime(first, lastHit) > 0 && showsKnowledge(first));
    const rightDays = Math.min(proofs, new Set(since.map(({ first }) => localDay(first.at))).size);
    const isMet = hits.length >= slips || hits.some(({ first }) => first.confidence === 'sure');
    const state = !isMet ? 'seen' : rightDays >= proofs ? 'overcome' : 'met';
    const lastAsked = (firsts: readonly Attempt[]) => firsts.at(-1)?.at ?? '';
    const ids = offering
      .toSorted((one, other) => compareText(lastAsked(one.firsts), lastAsked(other.firsts)))
      .map(({ id }) => id);
    return [{ misconception, state, lastHit, rightDays, items: ids }];
  });
}

function isHit(question: Question | undefined, first: Attempt, { id }: Misconception): boolean {
  return question !== undefined && !first.revealed && chosenIdeas(question, first).includes(id);
}
