import type { Course, CourseItem, CourseSection } from './course.ts';

/** how many items the reading view offers in a section */
const atMost = 3;

/** An item of the reading view: the index of the block that it stands behind, and its place among the section's, from 1. */
export interface StudyItem {
  readonly item: CourseItem;
  readonly block: number;
  readonly place: number;
}

/**
 * Chooses the items that the reading view offers in a section, those of the deck first, in the order of the text: each
 * stands behind the block of the first of its points, or at the section's end when its points lie elsewhere.
 */
export function studyItems(course: Course, section: CourseSection): readonly StudyItem[] {
  const own = course.items.filter(({ item }) => item.section === section.id);
  const chosen = new Set(
    [...own.filter(({ item }) => item.deck), ...own.filter(({ item }) => !item.deck)].slice(0, atMost),
  );
  return own
    .filter((item) => chosen.has(item))
    .map((item) => ({ item, block: blockOf(item, section) }))
    .toSorted((a, b) => a.block - b.block)
    .map((placed, index) => ({ ...placed, place: index + 1 }));
}

function blockOf(item: CourseItem, section: CourseSection): number {
  const found = section.blocks.findIndex(({ passages }) => passages.some((passage) => item.points.includes(passage)));
  return found < 0 ? section.blocks.length - 1 : found;
}
