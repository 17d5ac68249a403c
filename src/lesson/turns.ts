import { shuffled } from '../core/shuffled.ts';
import type { CourseItem } from '../course/course.ts';
import { afterHints } from '../items/hints.ts';
import type { Question } from '../items/kind.ts';
import type { Attempt, View } from '../progress/attempt.ts';
import type { Showing } from '../progress/showing.ts';

/**
 * Puts an item before the learner: draws the order of its parts, which then stays for all tries.
 *
 * @param random  numbers from 0 to 1, 1 excluded
 * @param shownAt ISO 8601, UTC
 */
export function openShowing(item: CourseItem, question: Question, random: () => number, shownAt: string): Showing {
  return {
    item: item.item.id,
    revision: item.revision,
    parts: drawOrder(question, random),
    response: question.blank(),
    phase: 'asking',
    hints: 0,
    try: 1,
    misses: 0,
    shownAt,
  };
}

/** An order that does not give the key away. Ten draws fail only when nearly every order does; turned round, none does. */
export function drawOrder(question: Question, random: () => number): string[] {
  const authored = question.parts().map((part) => part.id);
  for (let draw = 0; draw < 10; draw++) {
    const drawn = shuffled(authored, random);
    if (!question.isGivenAway(drawn)) return [...drawn];
  }
  return authored.toReversed();
}

/** The showing with the parts that the item has now: unknown ones are dropped, and new ones come last. */
export function withPartsOf(question: Question, showing: Showing): Showing {
  const now = question.parts().map((part) => part.id);
  const parts = [...new Set([...showing.parts.filter((id) => now.includes(id)), ...now])];
  return parts.join() === showing.parts.join() ? showing : { ...showing, parts };
}

/** The item as its last attempt left it, for a learner who comes back. */
export function showingOf(attempt: Attempt): Showing {
  const { item, revision, parts, response, hints, shownAt } = attempt;
  const misses = attempt.grade.verdict === 'right' ? attempt.try - 1 : attempt.try;
  return {
    item,
    revision,
    parts,
    response,
    phase: attempt.revealed ? 'revealed' : 'checked',
    hints,
    try: attempt.try,
    misses,
    shownAt,
  };
}

/** What an attempt needs besides the showing it ends. */
export interface Occasion {
  readonly id: string;
  readonly course: string;
  readonly view: View;
  /** ISO 8601, UTC */
  readonly at: string;
}

/** A showing that has moved on, and the attempt to record. */
export interface Turn {
  readonly showing: Showing;
  readonly attempt: Attempt;
}

/** Grades what the learner gave, and makes the attempt of it that is recorded. */
export function check(showing: Showing, question: Question, occasion: Occasion): Turn {
  const misses = showing.misses + (question.grade(showing.response).verdict === 'right' ? 0 : 1);
  return {
    showing: { ...showing, phase: 'checked', misses },
    attempt: attemptOf(showing, question, occasion, false),
  };
}

/** Shows the key. The attempt keeps the response that missed it, and earns nothing. */
export function reveal(showing: Showing, question: Question, occasion: Occasion): Turn {
  return { showing: { ...showing, phase: 'revealed' }, attempt: attemptOf(showing, question, occasion, true) };
}

/** The same item again, same order; what was partly or almost right stays, to be mended. */
export function tryAgain(showing: Showing, question: Question): Showing {
  const isPartly =
    question.grade(showing.response).verdict === 'partly' ||
    question.feedback(showing.response).some(({ verdict }) => verdict === 'almost');
  return {
    ...showing,
    phase: 'asking',
    response: isPartly ? showing.response : question.blank(),
    try: showing.try + 1,
  };
}

/** Whether nothing stands between the response and its points but its spelling. */
export function isAlmost({ response }: Pick<Showing, 'response'>, question: Question): boolean {
  const feedback = question.feedback(response);
  const has = (wanted: string) => feedback.some(({ verdict }) => verdict === wanted);
  return has('almost') && !has('wrong');
}

function attemptOf(showing: Showing, question: Question, occasion: Occasion, revealed: boolean): Attempt {
  return {
    schema: 1,
    id: occasion.id,
    course: occasion.course,
    item: showing.item,
    revision: showing.revision,
    parts: [...showing.parts],
    response: showing.response,
    grade: afterHints(question.grade(showing.response), question.item, showing.hints),
    hints: showing.hints,
    try: showing.try,
    revealed,
    view: occasion.view,
    shownAt: showing.shownAt,
    at: occasion.at,
    ...(showing.session === undefined ? {} : { session: showing.session }),
    ...(showing.try > 1 ? {} : saidOf(showing)),
  };
}

/** What the learner said of the first response. */
function saidOf({ confidence, effort }: Showing): Pick<Attempt, 'confidence' | 'effort'> {
  return { ...(confidence === undefined ? {} : { confidence }), ...(effort === undefined ? {} : { effort }) };
}
