import type { CourseSection } from '../course/course.ts';

/** Sizes of a text that a class reads for itself, in design pixels. */
export const silentSizes = [24, 22, 20, 18, 16] as const;
export type SilentSize = (typeof silentSizes)[number];

/** What stands between title and clock, in two columns: square design pixels, less what breaks between lines take. */
const room = 2 * 536 * 395 * 0.88;

/** A letter with the space that it takes, and a line, in parts of the size; measured in the widest face of the stack. */
const letter = 0.48;
const line = 1.42;

/** What a paragraph wastes at its end, in letters. */
const waste = 32;

/** The largest size at which a section's text stands on one slide; undefined where none is large enough to be read. */
export function silentSize({ passages }: Pick<CourseSection, 'passages'>): SilentSize | undefined {
  const letters = passages.reduce((sum, { text, number }) => sum + number.length + 1 + text.length + waste, 0);
  return silentSizes.find((size) => letters * letter * line * size ** 2 <= room);
}
