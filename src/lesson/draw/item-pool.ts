import type { Course } from '../../course/course.ts';
import type { Question } from '../../items/kind.ts';
import { pointOf, type Drawable } from './draw-items.ts';
import { settingsFor, type Choices } from './draw-settings.ts';

/** What there is to choose from in a course: the sections that are asked about, and the kinds of its items. */
export function choicesIn(course: Course): Choices {
  const asked = new Set(course.items.map(({ item }) => item.section));
  return {
    sections: course.sections.map(({ id }) => id).filter((id) => asked.has(id)),
    kinds: [...new Set(course.items.map(({ item }) => item.kind))],
  };
}

/**
 * The items that settings allow, as a draw needs them.
 *
 * @param questionOf  the items bound to their kinds; one whose kind has not arrived counts as free of misconceptions
 */
export function poolFor(
  course: Course,
  settings: Choices,
  questionOf: (itemId: string) => Question | undefined,
): readonly Drawable[] {
  const { sections, kinds } = settingsFor(settings, choicesIn(course));
  return course.items
    .map(({ item }) => item)
    .filter(({ section, kind }) => isIn(sections, section) && isIn(kinds, kind))
    .map(({ id, section, kind, twin }) => ({
      id,
      section,
      kind,
      twin,
      misconceptions: (questionOf(id)?.claims() ?? []).flatMap(({ misconception }) => misconception ?? []),
    }));
}

/** How many items a draw can have at most: twins count once. */
export function countPoints(pool: readonly Drawable[]): number {
  return new Set(pool.map(pointOf)).size;
}

function isIn(named: readonly string[], name: string): boolean {
  return named.length === 0 || named.includes(name);
}
