import type { Course, CourseItem, CoursePassage, CourseSection, Misconception } from '../course/course.ts';
import type { Question, Verdict } from '../items/kind.ts';
import type { Attempt, Confidence } from '../progress/attempt.ts';
import { chosenIdeas } from '../lesson/chosen-ideas.ts';
import { attemptsAt } from './close-item.ts';
import type { Session } from './session.ts';

/** What a session shows of a passage; nothing for one that was not asked about. */
export type Shown = 'understood' | 'not-yet';

/** How an item of a session was answered: the first answer counts. */
export interface Answer {
  readonly item: CourseItem;
  readonly verdict: Verdict;
  /** share of the item's one point, from 0 to 1 */
  readonly share: number;
  readonly confidence?: Confidence;
}

/** What a session came to. */
export interface QuizResult {
  /** in the order in which they were asked */
  readonly answers: readonly Answer[];
  /** one for every item, in hundredths at the finest */
  readonly points: number;
  readonly unanswered: number;
  /** the sections that were asked about, in the order of the document */
  readonly sections: readonly { readonly section: CourseSection; readonly points: number; readonly possible: number }[];
  /** by id of the passage */
  readonly shown: ReadonlyMap<string, Shown>;
  /** the passages that were not shown to be understood, in the order of the document */
  readonly read: readonly CoursePassage[];
  readonly met: readonly MetIdea[];
  /** by confidence, where it was said */
  readonly calibration: readonly {
    readonly confidence: Confidence;
    readonly given: number;
    readonly right: number;
  }[];
  /** ids of items to practise again: a twin of each that was not right, or the item itself */
  readonly again: readonly string[];
}

/** A misconception that an answer expressed. */
export interface MetIdea {
  readonly misconception: Misconception;
  /** in how many items it was chosen */
  readonly times: number;
  /** how many of the session's items offered it */
  readonly offered: number;
  /** whether each of those items was answered right later in the session */
  readonly isSetRight: boolean;
}

/**
 * Works out what a session came to, from its attempts alone: what is not stored is not claimed.
 *
 * @param attempts   all that are known; those of other sessions are passed over
 * @param questionOf the items bound to their kinds
 */
export function resultOf(
  course: Course,
  session: Pick<Session, 'id' | 'items'>,
  attempts: Iterable<Attempt>,
  questionOf: (itemId: string) => Question | undefined,
): QuizResult {
  const all = [...attempts];
  const items = session.items.flatMap((id) => course.items.filter(({ item }) => item.id === id));
  const given = new Map(items.map(({ item }) => [item.id, attemptsAt(session.id, item.id, all)]));
  const answers = items.map((item) => answerOf(item, given.get(item.item.id)?.[0]));
  const shown = passagesShown(answers, (id) => rightParts(questionOf(id), given.get(id)?.[0]));
  return {
    answers,
    points: sumOf(answers),
    unanswered: answers.filter(({ verdict }) => verdict === 'unanswered').length,
    sections: course.sections.flatMap((section) => {
      const own = answers.filter(({ item }) => item.item.section === section.id);
      return own.length === 0 ? [] : [{ section, points: sumOf(own), possible: own.length }];
    }),
    shown,
    read: course.sections.flatMap(({ passages }) => passages.filter(({ id }) => shown.get(id) === 'not-yet')),
    met: ideasMet(course, items, given, questionOf),
    calibration: (['guess', 'fairly-sure', 'sure'] as const).flatMap((confidence) => {
      const own = answers.filter((answer) => answer.confidence === confidence);
      const right = own.filter(({ verdict }) => verdict === 'right').length;
      return own.length === 0 ? [] : [{ confidence, given: own.length, right }];
    }),
    again: itemsAgain(course, session.items, answers),
  };
}

function answerOf(item: CourseItem, first: Attempt | undefined): Answer {
  if (first === undefined) return { item, verdict: 'unanswered', share: 0 };
  const { earned, possible, verdict } = first.grade;
  const share = first.revealed || possible === 0 ? 0 : earned / possible;
  return { item, verdict, share, ...(first.confidence === undefined ? {} : { confidence: first.confidence }) };
}

function sumOf(answers: readonly Answer[]): number {
  return Math.round(answers.reduce((sum, { share }) => sum + share, 0) * 100) / 100;
}

/**
 * A passage is understood when every item about it was right; of an item that was partly right, the parts that it settles.
 *
 * @param rightOf  ids of the parts of an item that were right
 */
function passagesShown(
  answers: readonly Answer[],
  rightOf: (itemId: string) => ReadonlySet<string>,
): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const { item, verdict } of answers) {
    const right = verdict === 'partly' ? rightOf(item.item.id) : new Set<string>();
    for (const point of item.points) {
      const parts = item.proofs.filter(({ passage }) => passage === point).map(({ part }) => part);
      const isRight = verdict === 'right' || (parts.length > 0 && parts.every((part) => right.has(part)));
      shown.set(point, isRight && shown.get(point) !== 'not-yet' ? 'understood' : 'not-yet');
    }
  }
  return shown;
}

function rightParts(question: Question | undefined, first: Attempt | undefined): ReadonlySet<string> {
  if (question === undefined || first === undefined || first.revealed) return new Set();
  const feedback = question.feedback(first.response);
  return new Set(feedback.filter(({ verdict }) => verdict === 'right').map(({ part }) => part));
}

function ideasMet(
  course: Course,
  items: readonly CourseItem[],
  given: ReadonlyMap<string, readonly Attempt[]>,
  questionOf: (itemId: string) => Question | undefined,
): readonly MetIdea[] {
  const asked = items.map(({ item }) => {
    const question = questionOf(item.id);
    const attempts = given.get(item.id) ?? [];
    return {
      offers: new Set(question?.claims().map(({ misconception }) => misconception)),
      chosen: new Set(question === undefined ? [] : attempts.flatMap((attempt) => chosenIdeas(question, attempt))),
      isSetRight: attempts.at(-1)?.grade.verdict === 'right',
    };
  });
  return course.misconceptions.flatMap((misconception) => {
    const met = asked.filter(({ chosen }) => chosen.has(misconception.id));
    if (met.length === 0) return [];
    const offered = asked.filter(({ offers }) => offers.has(misconception.id)).length;
    return [{ misconception, times: met.length, offered, isSetRight: met.every(({ isSetRight }) => isSetRight) }];
  });
}

/** A twin asks the same in other words; the item itself comes again where it has none, or they were all asked. */
function itemsAgain(course: Course, asked: readonly string[], answers: readonly Answer[]): readonly string[] {
  return answers.flatMap(({ item: { item }, verdict }) => {
    if (verdict === 'right') return [];
    const twin = course.items.find(
      (other) => item.twin !== undefined && other.item.twin === item.twin && !asked.includes(other.item.id),
    );
    return [twin?.item.id ?? item.id];
  });
}
