import type { Course } from '../course/course.ts';
import { pointOf } from '../lesson/draw/draw-items.ts';
import { answeredForms } from '../lesson/draw/form-sessions.ts';
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
 * count, by questions as they are now, and of each the first try; what was shown is not known.
 *
 * @param attempts  in any order
 * @returns undefined while no first form has been answered
 */
export function beforeAfterOf({ items }: Pick<Course, 'items'>, attempts: readonly Attempt[]): BeforeAfter | undefined {
  const revisions = new Map(items.map(({ item, revision }) => [item.id, revision]));
  const forms = answeredForms(attempts.filter(({ item, revision }) => revisions.get(item) === revision));
  if (forms === undefined) return undefined;
  const points = new Map(items.map(({ item }) => [item.id, pointOf({ id: item.id, twin: item.twin })]));
  const isAfter = forms.after.length > 0;
  const [was, is] = [rightByPoint(forms.before, points), rightByPoint(forms.after, points)];
  const counted = [...was.keys()].filter((point) => !isAfter || is.has(point));
  const right = (of: ReadonlyMap<string, boolean>) => counted.filter((point) => of.get(point) === true).length;
  const [n, rightBefore, rightAfter] = [counted.length, right(was), isAfter ? right(is) : undefined];
  return {
    n,
    rightBefore,
    rightAfter,
    gain: rightAfter === undefined ? undefined : gainOf({ n, right: rightBefore }, { n, right: rightAfter }),
  };
}

function rightByPoint(attempts: readonly Attempt[], points: ReadonlyMap<string, string>): ReadonlyMap<string, boolean> {
  return new Map(
    attempts.flatMap(({ item, grade, revealed }) => {
      const point = points.get(item);
      return point === undefined ? [] : [[point, grade.verdict === 'right' && !revealed] as const];
    }),
  );
}
