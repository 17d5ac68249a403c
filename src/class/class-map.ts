import type { Course, CoursePassage } from '../course/course.ts';
import { handsIn, shareRight } from './count-hands.ts';
import { fewestAnswers } from '../lesson/gain.ts';
import type { QuestionFigures } from './question-figures.ts';

/** How a class did on a passage, in the strengths of the marks: 0 not asked (enough), 4 nine in ten or more. */
export type ClassMark = 0 | 1 | 2 | 3 | 4;

/** A passage as the classes showed to understand it. */
export interface MappedPassage {
  readonly passage: CoursePassage;
  /** answers to the questions that it settles, in their last votes */
  readonly n: number;
  /** the share of them that was right; undefined under five */
  readonly right: number | undefined;
  readonly mark: ClassMark;
}

/** Lays what classes answered over the document: every passage with the questions that it settles. */
export function classMap(course: Course, figures: readonly QuestionFigures[]): ReadonlyMap<string, MappedPassage> {
  const mapped = course.sections
    .flatMap(({ passages }) => passages)
    .map((passage): MappedPassage => {
      let [n, right] = [0, 0];
      for (const { ballot, last, passage: settles } of figures) {
        if (settles !== passage.id) continue;
        const answers = handsIn(ballot, last);
        n += answers;
        right += (shareRight(ballot, last) ?? 0) * answers;
      }
      const share = n < fewestAnswers ? undefined : right / n;
      return { passage, n, right: share, mark: markOf(share) };
    });
  return new Map(mapped.map((entry) => [entry.passage.id, entry]));
}

/** The strengths of the look: under half, half or more, two thirds or more, nine in ten or more. */
function markOf(share: number | undefined): ClassMark {
  if (share === undefined) return 0;
  if (share < 1 / 2) return 1;
  if (share < 2 / 3) return 2;
  return share < 0.9 ? 3 : 4;
}

/** The passages that fewest understood, weakest first; those that nearly all understood are none of them. */
export function weakestPassages(map: ReadonlyMap<string, MappedPassage>, most: number): readonly MappedPassage[] {
  return [...map.values()]
    .filter(({ mark }) => mark > 0 && mark < 4)
    .toSorted((one, other) => (one.right ?? 0) - (other.right ?? 0))
    .slice(0, most);
}
