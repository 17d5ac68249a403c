import { compareText } from '../core/compare-text.ts';
import type { Course, CourseItem } from '../course/course.ts';
import type { Mark } from '../course/map-lines.ts';
import type { Attempt } from './attempt.ts';
import { localDay } from './local-day.ts';

/** What the attempts say about one item. */
export interface ItemProgress {
  /** every attempt under the item's id, oldest first, those of earlier revisions too */
  readonly history: readonly Attempt[];
  /** the first response of every showing of the item as it is now, oldest first: these count */
  readonly firsts: readonly Attempt[];
  /** how it stands: the latest first response; `changed`: answered before it became another question */
  readonly standing: 'never-asked' | 'changed' | 'not-right' | 'right';
}

/** What follows from all attempts at a course. */
export interface Progress {
  /** every item of the course, by id */
  readonly items: ReadonlyMap<string, ItemProgress>;
  /** every passage of the course, by id */
  readonly marks: ReadonlyMap<string, Mark>;
  /** items asked as they are now */
  readonly asked: number;
  /** items whose latest first response is right */
  readonly right: number;
}

/**
 * Folds attempts into progress. The order of the attempts does not matter, nor does one given twice: equal ids are the same
 * attempt. Attempts at other courses are passed over.
 *
 * A response counts when it is the first of its showing, was given to the item's present revision and is not unanswered; a
 * key that was shown counts as asked and never as right. What was given while the clock was ahead counts as the oldest: nobody
 * knows when it was, and it must not outlast what is answered from now on.
 *
 * @param now the clock of the device
 * @param day the calendar day of a moment (ISO 8601, UTC) where the learner is
 */
export function foldProgress(
  course: Course,
  attempts: Iterable<Attempt>,
  now: Date,
  day: (at: string) => string = localDay,
): Progress {
  const byTime = timeOrder(now);
  const histories = new Map<string, Map<string, Attempt>>(course.items.map(({ item }) => [item.id, new Map()]));
  for (const attempt of attempts) {
    if (attempt.course === course.id) histories.get(attempt.item)?.set(attempt.id, attempt);
  }
  const items = new Map(
    course.items.map((item) => [
      item.item.id,
      itemProgress(item, [...(histories.get(item.item.id)?.values() ?? [])].sort(byTime), byTime),
    ]),
  );

  const asking = new Map<string, Attempt[]>();
  for (const { item, points } of course.items) {
    for (const point of new Set(points)) {
      asking.set(point, [...(asking.get(point) ?? []), ...(items.get(item.id)?.firsts ?? [])]);
    }
  }
  const passages = course.sections.flatMap((section) => section.passages);
  const standings = [...items.values()].map((item) => item.standing);
  return {
    items,
    marks: new Map(passages.map(({ id }) => [id, markOf((asking.get(id) ?? []).sort(byTime), day)])),
    asked: standings.filter((standing) => standing === 'right' || standing === 'not-right').length,
    right: standings.filter((standing) => standing === 'right').length,
  };
}

/** Whether a first response earns a mark. */
function isRight(first: Attempt): boolean {
  return first.grade.verdict === 'right' && !first.revealed && first.try === 1;
}

function itemProgress(item: CourseItem, history: readonly Attempt[], byTime: Order): ItemProgress {
  const current = history.filter(
    (attempt) => attempt.revision === item.revision && (attempt.revealed || attempt.grade.verdict !== 'unanswered'),
  );
  const showings = new Map<string, Attempt>();
  for (const attempt of current) {
    const first = showings.get(attempt.shownAt);
    if (first === undefined || attempt.try < first.try) showings.set(attempt.shownAt, attempt);
  }
  const firsts = [...showings.values()].sort(byTime);
  const latest = firsts.at(-1);
  const standing = latest === undefined ? (history.length > 0 ? 'changed' : 'never-asked') : rightOrNot(latest);
  return { history, firsts, standing };
}

/**
 * The mark of a passage by its first responses, oldest first: 0 never asked, 1 never right, 2 right once or due, 3 right on two
 * days, 4 right on three days in two different items. Due means for now that the latest first response was not right.
 */
function markOf(firsts: readonly Attempt[], day: (at: string) => string): Mark {
  const latest = firsts.at(-1);
  if (latest === undefined) return 0;
  const right = firsts.filter(isRight);
  if (right.length === 0) return 1;
  const days = new Set(right.map((first) => day(first.at))).size;
  if (!isRight(latest) || days < 2) return 2;
  return days >= 3 && new Set(right.map((first) => first.item)).size >= 2 ? 4 : 3;
}

function rightOrNot(first: Attempt): 'right' | 'not-right' {
  return isRight(first) ? 'right' : 'not-right';
}

type Order = (a: Attempt, b: Attempt) => number;

/**
 * Oldest first, and before all of them what was given while the clock was ahead of what it says now; equal moments are told
 * apart by id, so that the order is the same on every device.
 */
export function timeOrder(now: Date): Order {
  const latest = now.toISOString();
  const keyOf = ({ at, id }: Attempt) => `${at > latest ? 0 : 1}${at} ${id}`;
  return (a, b) => compareText(keyOf(a), keyOf(b));
}
