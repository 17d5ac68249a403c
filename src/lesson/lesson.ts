import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Course, CourseItem } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import type { Attempt } from '../progress/attempt.ts';
import { timeOrder } from '../progress/progress.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { showingKey, type Showing } from '../progress/showing.ts';
import type { KnownKinds } from './known-kinds.ts';
import type { Room } from './room.ts';
import { openShowing, showingOf, withPartsOf } from './turns.ts';

/** What all views of a page share: the course as loaded now, the learner's progress, and the sources of chance and time. */
export interface Lesson {
  readonly course: StoreApi<Course>;
  readonly progress: ProgressStore;
  readonly kinds: KnownKinds;
  /** the class that is here, and the plan that the deck follows; empty for a learner */
  readonly room: StoreApi<Room>;
  /** numbers from 0 to 1, 1 excluded */
  readonly random: () => number;
  readonly now: () => Date;
  readonly newId: () => string;
  item(itemId: string): CourseItem | undefined;
  /** the item bound to its kind; undefined when there is none, or its kind is not there (yet) */
  question(itemId: string): Question | undefined;
  /**
   * How the item stands before the learner; the same object until something changes.
   *
   * @param session  asks how it stands there; undefined before it was shown in it
   */
  showing(itemId: string, session?: string): Showing | undefined;
  /** puts the item before the learner afresh, in a new order */
  askAgain(itemId: string): void;
}

export type LessonParts = Pick<Lesson, 'course' | 'progress' | 'kinds' | 'random' | 'now' | 'newId'>;

/** Makes a page's lesson of a course and a learner's progress; what it draws and restores is kept until the page is left. */
export function createLesson(parts: LessonParts): Lesson {
  const { course, progress, kinds, random, now } = parts;
  const questions = new WeakMap<CourseItem, Question>();
  const drawn = new Map<string, Showing>();
  /** what was made of a kept showing or attempt, so that it stays the same object */
  const restored = new WeakMap<Showing | Attempt, Showing>();

  const item = (itemId: string) => course.getState().items.find((candidate) => candidate.item.id === itemId);

  function question(itemId: string): Question | undefined {
    const found = item(itemId);
    if (found === undefined) return undefined;
    const known = questions.get(found);
    if (known !== undefined) return known;
    const bound = kinds.of(found.item)?.grader.bind(found.item, course.getState().language);
    if (bound !== undefined) questions.set(found, bound);
    return bound;
  }

  function open(itemId: string): Showing | undefined {
    const found = item(itemId);
    const asked = question(itemId);
    return found && asked && openShowing(found, asked, random, now().toISOString());
  }

  function showing(itemId: string, session?: string): Showing | undefined {
    const revision = item(itemId)?.revision;
    const asked = question(itemId);
    if (revision === undefined || asked === undefined) return undefined;
    const { showings, attempts } = progress.getState();
    const isNow = (known: Showing | undefined) => (known?.revision === revision ? known : undefined);
    // While nothing has been given, the order drawn is kept here, so that it neither changes under the learner's eyes nor
    // hides an attempt that is still being read from the disk.
    const kept = isNow(showings.get(session === undefined ? itemId : showingKey({ item: itemId, session })));
    if (session !== undefined && kept === undefined) return undefined;
    const from = kept ?? lastAttempt(attempts.values(), itemId, revision, timeOrder(now())) ?? isNow(drawn.get(itemId));
    if (from === undefined) {
      const fresh = open(itemId);
      if (fresh !== undefined) drawn.set(itemId, fresh);
      return fresh;
    }
    const known = restored.get(from) ?? ('phase' in from ? from : showingOf(from));
    // ids of parts may have changed without making it another question
    const current = withPartsOf(asked, known);
    restored.set(from, current);
    return current;
  }

  function askAgain(itemId: string): void {
    const fresh = open(itemId);
    if (fresh !== undefined) progress.show(fresh);
  }

  return { ...parts, room: createStore<Room>(() => ({})), item, question, showing, askAgain };
}

/** The latest attempt at an item as it is now. */
function lastAttempt(
  attempts: Iterable<Attempt>,
  itemId: string,
  revision: string,
  byTime: ReturnType<typeof timeOrder>,
): Attempt | undefined {
  let last: Attempt | undefined;
  for (const attempt of attempts) {
    if (attempt.item !== itemId || attempt.revision !== revision) continue;
    if (last === undefined || byTime(attempt, last) > 0) last = attempt;
  }
  return last;
}

let current: Lesson | undefined;

/** Gives the page its lesson; elements that are created later find it. */
export function provideLesson(lesson: Lesson): void {
  current = lesson;
}

/**
 * The page's lesson.
 *
 * @throws Error when an element was created before `provideLesson`
 */
export function currentLesson(): Lesson {
  if (current === undefined) throw new Error('provideLesson() must come before the first element');
  return current;
}
