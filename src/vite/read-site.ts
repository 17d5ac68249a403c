import { readCourses } from './read-courses.ts';
import type { Problem, SourceFile } from '../core/problem.ts';
import type { Compiled } from '../course/compile.ts';
import { compileAll } from '../course/compile-all.ts';
import { formatProblems } from '../course/format-problems.ts';
import { inShelfOrder, shelfEntry } from '../course/shelf.ts';
import type { ShelfEntry } from '../course/shelf.ts';

/** All courses of a content folder, compiled. */
export interface Site {
  /** the pages by name, `index.html` (the first course) first */
  readonly pages: ReadonlyMap<string, Compiled>;
  readonly shelf: readonly ShelfEntry[];
  readonly problems: readonly Problem[];
  readonly sources: readonly SourceFile[];
}

/** Content that cannot be built; the message is the list of its problems, with code frames. */
export class CourseError extends Error {
  override readonly name = 'CourseError';

  constructor(site: Site) {
    super(problemText(site, false));
  }
}

/**
 * Reads and compiles every course below a content folder.
 *
 * @param content  the folder with `slides/` and `quizzes/`
 */
export function readSite(content: string): Site {
  const { compiled, problems, sources } = compileAll(readCourses(content));
  const inOrder = inShelfOrder(compiled.map(({ course }) => course)).flatMap((course) =>
    compiled.filter((one) => one.course === course),
  );
  const [first] = inOrder;
  const pages = new Map(first ? [['index.html', first]] : []);
  for (const one of inOrder) pages.set(`${one.course.edition}.html`, one);
  return { pages, shelf: inOrder.map(({ course }) => shelfEntry(course)), problems, sources };
}

/** Whether the content cannot be built as it is. */
export function hasErrors(site: Site): boolean {
  return site.problems.some(({ severity }) => severity === 'error');
}

/** How many problems of the content do not stop a build. */
export function countWarnings(site: Site): number {
  return site.problems.filter(({ severity }) => severity === 'warning').length;
}

/** The errors as people read them, the same text everywhere; warnings can wait for `npm run check`. */
export function problemText(site: Site, color: boolean): string {
  const errors = site.problems.filter(({ severity }) => severity === 'error');
  return formatProblems(errors, site.sources, { color });
}
