import { compareText } from '../core/compare-text.ts';
import type { Course } from './course.ts';

/** An edition as it stands on the shelf, for links from the pages of the others. */
export interface ShelfEntry {
  /** `cuba`, the same for all editions of a course */
  readonly course: string;
  /** `cuba` or `cuba.es`: the page is `EDITION.html` */
  readonly edition: string;
  /** BCP 47 */
  readonly language: string;
  readonly title: string;
  readonly description?: string;
  /** how many passages the document has: the size of the thing */
  readonly passages: number;
}

/**
 * Orders courses as they stand on the shelf: by `order` of the default edition, then by name; courses without an `order`
 * come last, and a course's editions stand together, the default one first.
 */
export function inShelfOrder(courses: readonly Course[]): readonly Course[] {
  const rank = new Map<string, number>();
  for (const { id, edition, order } of courses) if (id === edition) rank.set(id, order ?? Infinity);
  const rankOf = ({ id }: Course) => rank.get(id) ?? Infinity;
  return courses.toSorted((a, b) => {
    const byRank = rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b);
    return byRank || compareText(a.id, b.id) || compareText(a.edition, b.edition);
  });
}

/** What the shelf says of a course. */
export function shelfEntry(course: Course): ShelfEntry {
  const { id, edition, language, title, description, sections } = course;
  return {
    course: id,
    edition,
    language,
    title,
    ...(description === undefined ? {} : { description }),
    passages: sections.reduce((sum, section) => sum + section.passages.length, 0),
  };
}
