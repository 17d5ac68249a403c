import path from 'node:path';
import fc from 'fast-check';
import { compileCourse } from '../../../src/course/compile.ts';
import type { Course } from '../../../src/course/course.ts';
import type { Question } from '../../../src/items/kind.ts';
import { readQuestion } from '../../../src/items/read-question.ts';
import type { DrawSettings } from '../../../src/lesson/draw/draw-settings.ts';
import { choicesIn } from '../../../src/lesson/draw/item-pool.ts';
import { readCourses } from '../../../src/vite/read-courses.ts';
import { course as twins } from '../quiz/a-quiz.ts';

/** A course, and its items bound to their kinds. */
export interface Bound {
  readonly course: Course;
  readonly questionOf: (itemId: string) => Question | undefined;
}

function bind(course: Course): Bound {
  const questions = new Map(course.items.map(({ item }) => [item.id, readQuestion(item, course.language)] as const));
  return { course, questionOf: (itemId) => questions.get(itemId) };
}

const root = path.resolve(import.meta.dirname, '../../..');
const shelves = [root, path.join(root, 'tests/courses/shelf')];

/** Every lesson in the repository that asks anything, and a small one with twins. */
export const papers: readonly (readonly [string, Bound])[] = [
  ...shelves.flatMap((folder) =>
    readCourses(folder).editions.flatMap((files) => {
      const { course } = compileCourse(files);
      return course.items.length === 0 ? [] : [[files.edition, bind(course)] as const];
    }),
  ),
  ['twins', bind(twins)],
];

/** All that a form of a course may be drawn by. */
export function draws(course: Course): fc.Arbitrary<DrawSettings> {
  const { sections, kinds } = choicesIn(course);
  return fc.record({
    sections: fc.subarray([...sections]),
    kinds: fc.subarray([...kinds]),
    count: fc.integer({ min: 1, max: 40 }),
    seed: fc.string({ minLength: 1, maxLength: 6 }),
  });
}
