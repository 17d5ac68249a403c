import * as v from 'valibot';
import { inTab, jsonIn } from '../core/device-text.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { roomKey } from '../lesson/room.ts';
import { askedSchema, type Asked } from '../progress/class-record.ts';
import type { ClassStore } from './class-store.ts';
import { countHands } from './loop.ts';

const typedSchema = v.object({
  /** the question as it was when they were typed */
  asked: askedSchema,
  round: v.picklist([0, 1]),
  /** by id of the option, in digits */
  counts: v.record(
    v.string(),
    v.pipe(
      v.string(),
      v.check((text) => /^\d{0,3}$/.test(text)),
    ),
  ),
  /** ISO 8601, UTC: of the last key */
  at: v.string(),
});

/** Hands that are still being typed for a question. */
export type TypedCounts = v.InferOutput<typeof typedSchema>;

/** Keeps counts at every key: when the page is loaded anew there is no time left to write them to the records. */
export function keepTyped(lesson: Lesson, typed: TypedCounts): void {
  inTab.write(keyOf(lesson), JSON.stringify(typed));
}

/** Puts counts that were typed; they are kept beside until the records have them. */
export function putTyped(lesson: Lesson, classes: ClassStore, typed: TypedCounts): void {
  put(lesson, classes, typed, (asked) => counted(asked, typed, lesson.now().toISOString()));
}

/** Puts what was typed before the page was loaded anew, unless the round was counted anew since. */
export function restoreTyped(lesson: Lesson, classes: ClassStore): void {
  const read = v.safeParse(typedSchema, jsonIn(inTab.read(keyOf(lesson))));
  if (!read.success) return;
  const { at, round } = read.output;
  put(lesson, classes, read.output, (asked) =>
    (asked.rounds[round]?.at ?? '') > at ? asked : counted(asked, read.output, at),
  );
}

function put(lesson: Lesson, classes: ClassStore, typed: TypedCounts, change: (asked: Asked) => Asked): void {
  const kept = inTab.read(keyOf(lesson));
  classes.change(typed.asked, change);
  void classes.flush().then(() => {
    const isStored = classes.getState().saving.state !== 'memory';
    // more may have been typed meanwhile
    if (isStored && inTab.read(keyOf(lesson)) === kept) inTab.write(keyOf(lesson), undefined);
  });
}

function counted(asked: Asked, { round, counts }: TypedCounts, at: string): Asked {
  return Object.entries(counts).reduce(
    (now, [option, digits]) => countHands(now, round, option, digits === '' ? undefined : Number(digits), at),
    asked,
  );
}

function keyOf(lesson: Lesson): string {
  return `${roomKey(location.href, lesson.course.getState().id)}/typed`;
}
