import type { Course } from '../course/course.ts';
import { pointOf } from '../lesson/draw/draw-items.ts';
import type { Form } from '../lesson/draw/forms.ts';
import { gainOf, type Gain } from '../lesson/gain.ts';
import type { Attempt } from '../progress/attempt.ts';

/** What a learner answered before reading the document and after it, in questions on the same points. */
export interface BeforeAfter {
  /** points that were answered in both, or before alone while nothing was asked after */
  readonly n: number;
  readonly rightBefore: number;
  /** undefined until the second form has been answered */
  readonly rightAfter: number | undefined;
  /** undefined while too few were answered to say anything */
  readonly gain: Gain | undefined;
}

/**
 * The first form that was answered, against the last of the other that came after it. Only points that were answered in both
 * count, and of each the first try; what was shown is not known.
 *
 * @param attempts  in any order
 * @returns undefined while no first form has been answered
 */
export function beforeAfterOf({ items }: Pick<Course, 'items'>, attempts: readonly Attempt[]): BeforeAfter | undefined {
  const points = new Map(items.map(({ item }) => [item.id, pointOf({ id: item.id, twin: item.twin })]));
  const sessions = new Map<string, Attempt[]>();
  for (const attempt of attempts.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (formOf(attempt.session) === undefined || attempt.try !== 1) continue;
    sessions.set(attempt.session ?? '', [...(sessions.get(attempt.session ?? '') ?? []), attempt]);
  }
  const forms = [...sessions];
  const before = forms.find(([session]) => formOf(session) === 'before')?.[1];
  if (before === undefined) return undefined;
  const after = forms.findLast(([session, [first]]) => formOf(session) === 'after' && isAfter(first, before[0]))?.[1];
  const [was, is] = [rightByPoint(before, points), rightByPoint(after ?? [], points)];
  const counted = [...was.keys()].filter((point) => after === undefined || is.has(point));
  const right = (of: ReadonlyMap<string, boolean>) => counted.filter((point) => of.get(point) === true).length;
  const [n, rightBefore, rightAfter] = [counted.length, right(was), after === undefined ? undefined : right(is)];
  return {
    n,
    rightBefore,
    rightAfter,
    gain: rightAfter === undefined ? undefined : gainOf({ n, right: rightBefore }, { n, right: rightAfter }),
  };
}

/** The id of a session that is asked as a form says which: the quiz makes it so. */
function formOf(session: string | undefined): Form | undefined {
  const [form] = session?.split('.') ?? [];
  return form === 'before' || form === 'after' ? form : undefined;
}

function isAfter(one: Attempt | undefined, other: Attempt | undefined): boolean {
  return one !== undefined && other !== undefined && one.at > other.at;
}

function rightByPoint(attempts: readonly Attempt[], points: ReadonlyMap<string, string>): ReadonlyMap<string, boolean> {
  return new Map(
    attempts.flatMap(({ item, grade, revealed }) => {
      const point = points.get(item);
      return point === undefined ? [] : [[point, grade.verdict === 'right' && !revealed] as const];
    }),
  );
}
