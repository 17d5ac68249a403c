import { seeded } from '../core/seeded.ts';
import type { CourseItem } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Turn } from '../deck/slide.ts';
import { drawOrder } from '../lesson/turns.ts';
import type { Asked } from '../progress/class-record.ts';
import { ballotsOf, type Ballot } from './ballots.ts';
import { ask } from './loop.ts';

/** The question that a slide puts to the class, as it stands. */
export interface QuestionNow {
  readonly item: CourseItem;
  readonly question: Question;
  /** of the item, in their order; at least one */
  readonly ballots: readonly Ballot[];
  readonly ballot: Ballot;
  /** as stored, or as it begins */
  readonly asked: Asked;
  /** id of the slide's item, and how it is asked there */
  readonly slide: string;
  readonly turn: Turn | undefined;
  /** an item that asks the same point in other words, and has not been asked yet */
  readonly twin: string | undefined;
}

/**
 * Says what a slide asks now. All windows come to the same: it is the slide's item, or a twin of it that was called from
 * there, whichever was called last, in an order drawn from the class.
 *
 * @param slide    id of the slide's item, and how it is asked
 * @param session  id of the class session
 * @param all      everything that was asked in the course
 * @returns undefined when the item is gone, its kind has not come, or hands cannot answer it
 */
export function questionNow(
  lesson: Lesson,
  { itemId, turn }: { readonly itemId: string; readonly turn?: Turn | undefined },
  session: string,
  all: Iterable<Asked>,
): QuestionNow | undefined {
  const inClass = [...all].filter((asked) => asked.session === session);
  const here = inClass.filter((asked) => asked.item === itemId || asked.slide === itemId);
  // what was guessed part by part is taken up again at its first
  const isTakenUp = turn !== 'after' || here.some(({ step }) => step !== 'think' && step !== 'vote');
  const last = isTakenUp ? latestOf(here) : undefined;
  const item = lesson.item(last?.item ?? itemId);
  const question = item && lesson.question(item.item.id);
  if (!item || !question) return undefined;
  const ballots = ballotsNow(lesson, question, session);
  const ballot = ballots.find(({ id }) => id === last?.ballot) ?? ballots[0];
  if (ballot === undefined) return undefined;
  const asked = askedIn(here, item.item.id, ballot) ?? begin(lesson, item, session, ballot);
  const twin = twinsOf(lesson, itemId).find((id) => !inClass.some((other) => other.item === id));
  return { item, question, ballots, ballot, asked, slide: itemId, turn, twin };
}

function latestOf(asked: readonly Asked[]): Asked | undefined {
  return asked.reduce<Asked | undefined>(
    (latest, one) => (latest === undefined || one.askedAt >= latest.askedAt ? one : latest),
    undefined,
  );
}

function askedIn(all: readonly Asked[], itemId: string, ballot: Ballot): Asked | undefined {
  return all.find((asked) => asked.item === itemId && asked.ballot === ballot.id);
}

/** Another ballot of the slide's question, with what was counted for it, or as it begins. */
export function callBallot(lesson: Lesson, now: QuestionNow, ballot: Ballot, all: Iterable<Asked>): Asked {
  const { session } = now.asked;
  const inClass = [...all].filter((asked) => asked.session === session);
  return askedIn(inClass, now.item.item.id, ballot) ?? begin(lesson, now.item, session, ballot);
}

/** The twin of the slide's question, as it begins; nothing when there is none, or hands cannot answer it. */
export function callTwin(lesson: Lesson, { twin, asked: { session } }: QuestionNow): Asked | undefined {
  const item = twin === undefined ? undefined : lesson.item(twin);
  const question = twin === undefined ? undefined : lesson.question(twin);
  const ballot = question && ballotsNow(lesson, question, session)[0];
  return item && ballot && begin(lesson, item, session, ballot);
}

function begin(lesson: Lesson, item: CourseItem, session: string, ballot: Ballot): Asked {
  return ask({
    id: `${session}.${item.item.id}.${ballot.id}`,
    course: lesson.course.getState().id,
    session,
    item: item.item.id,
    revision: item.revision,
    ballot: ballot.id,
    askedAt: lesson.now().toISOString(),
  });
}

/** An item's ballots in the order that this class sees. */
export function ballotsNow(lesson: Lesson, question: Question, session: string): readonly Ballot[] {
  const { id, section } = question.item;
  const parts = drawOrder(question, seeded(`${session} ${id}`));
  const { sections } = lesson.course.getState();
  return ballotsOf(question, parts, sections.find((candidate) => candidate.id === section)?.passages ?? []);
}

function twinsOf(lesson: Lesson, itemId: string): readonly string[] {
  const twin = lesson.item(itemId)?.item.twin;
  if (twin === undefined) return [];
  return lesson.course
    .getState()
    .items.filter(({ item }) => item.twin === twin && item.id !== itemId)
    .map(({ item }) => item.id);
}
