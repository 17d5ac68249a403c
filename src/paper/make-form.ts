import { hashText } from '../core/hash.ts';
import { seeded } from '../core/seeded.ts';
import { shuffled } from '../core/shuffled.ts';
import type { Course, CourseItem } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import type { PaperBlock } from '../items/paper.ts';
import { drawItems, pointOf, type Drawable } from '../lesson/draw/draw-items.ts';
import type { DrawSettings } from '../lesson/draw/draw-settings.ts';
import { poolFor } from '../lesson/draw/item-pool.ts';
import { drawOrder } from '../lesson/turns.ts';
import type { FormName } from './paper-settings.ts';

/** An item as it stands on a form. */
export interface Task {
  /** from 1, in the order of the form */
  readonly number: number;
  readonly item: CourseItem;
  readonly question: Question;
  /** laid out, with its parts in the order of the form; the key stands in them */
  readonly blocks: readonly PaperBlock[];
}

/** One form of a sheet: which items, in which order. */
export interface PaperForm {
  readonly name: FormName;
  /** seed and form: what is printed on all that belongs together */
  readonly code: string;
  /** the same as long as its questions ask the same: a key that was printed after they changed is another's */
  readonly edition: string;
  readonly tasks: readonly Task[];
}

/**
 * Draws a form. The same settings give the same form on every machine, and both forms of the same settings ask the same
 * points and are worth the same: form B is in another order, with a twin in place of an item that has one of the same worth,
 * and with its options in another order.
 *
 * @param questionOf  the items bound to their kinds; what has no kind (yet) is not drawn
 */
export function makeForm(
  course: Course,
  settings: DrawSettings,
  name: FormName,
  questionOf: (itemId: string) => Question | undefined,
): PaperForm {
  const { count, seed } = settings;
  const pool = poolFor(course, settings, questionOf).filter(({ id }) => questionOf(id) !== undefined);
  const first = drawItems(pool, count, seed);
  const ids = name === 'A' ? first : otherItems(first, pool, seed, (id) => worthOf(questionOf(id)));
  const tasks = ids.flatMap((id, index): Task[] => {
    const item = course.items.find((candidate) => candidate.item.id === id);
    const question = questionOf(id);
    if (item === undefined || question === undefined) return [];
    const parts = name === 'A' ? firstOrder(question, seed) : otherOrder(question, seed);
    return [{ number: index + 1, item, question, blocks: question.paper(parts) }];
  });
  const edition = hashText(tasks.map(({ item }) => item.revision).join()).slice(0, 4);
  return { name, code: `${seed}-${name}`, edition, tasks };
}

/** What a form is worth in all. */
export function pointsOf({ tasks }: PaperForm): number {
  return tasks.reduce((sum, { question }) => sum + worthOf(question), 0);
}

/** What a question is worth. */
export function worthOf(question: Question | undefined): number {
  return question?.grade(question.key()).possible ?? 0;
}

/** The items of form B, each in place of one that asks the same point. */
function otherItems(
  first: readonly string[],
  pool: readonly Drawable[],
  seed: string,
  worth: (id: string) => number,
): readonly string[] {
  const random = seeded(`${seed}/B`);
  const twins = first.flatMap((id) => {
    const item = pool.find((candidate) => candidate.id === id);
    if (item === undefined) return [];
    const others = pool.filter(
      (other) => other.id !== id && pointOf(other) === pointOf(item) && worth(other.id) === worth(id),
    );
    return [others[Math.floor(random() * others.length)] ?? item];
  });
  const order = shuffled(
    twins.map((_, index) => index),
    random,
  );
  const isSame = order.every((place, index) => place === index);
  return (isSame ? turned(order) : order).flatMap((place) => twins[place]?.id ?? []);
}

function firstOrder(question: Question, seed: string): readonly string[] {
  return drawOrder(question, seeded(`${seed}/A/${question.item.id}`));
}

/** An order that is not that of form A, where there is another that does not give the key away. */
function otherOrder(question: Question, seed: string): readonly string[] {
  const first = firstOrder(question, seed);
  const drawn = drawOrder(question, seeded(`${seed}/B/${question.item.id}`));
  const isOther = (parts: readonly string[]) => parts.join() !== first.join() && !question.isGivenAway(parts);
  return [drawn, first.toReversed(), turned(first)].find(isOther) ?? first;
}

/** The first goes to the end. */
function turned<T>(list: readonly T[]): readonly T[] {
  return [...list.slice(1), ...list.slice(0, 1)];
}
