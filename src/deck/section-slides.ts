import type { CourseItem, CourseSection } from '../course/course.ts';
import { fitLines, headlineSlack } from '../course/text-width.ts';
import { headlineSizes, type ItemSlide, type Slide } from './slide.ts';
import { splitSection } from './split-section.ts';

/** A section's question, and its answer over as many slides as it needs. */
export function readingSlides(section: CourseSection): readonly Slide[] {
  const { id, title } = section;
  const splits = splitSection(section);
  return [
    { kind: 'question', place: id, title, section, size: fitLines(title, headlineSizes, 976, 3, headlineSlack) },
    ...splits.map(({ chunks, size, isWide }, index): Slide => ({
      kind: 'content',
      place: `${id}/${index + 2}`,
      title,
      section,
      chunks,
      size,
      isWide,
      part: index + 1,
      parts: splits.length,
    })),
  ];
}

/**
 * An item on a slide of its own. Before a class its place must not say which item it is.
 *
 * @param nth  among the items that are asked together, of so many
 * @param asked  among all items of its section in the deck
 */
export function itemSlide(
  section: CourseSection,
  item: CourseItem,
  { nth, of, asked, isClass }: Readonly<Record<'nth' | 'of' | 'asked', number>> & { readonly isClass: boolean },
): ItemSlide {
  const place = isClass ? `${section.id}/q${asked}` : `${section.id}/${item.item.id}`;
  return { kind: 'item', place, title: item.item.prompt, section, item, nth, of };
}
