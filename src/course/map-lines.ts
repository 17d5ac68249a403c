import type { CoursePassage } from './course.ts';

/** One passage, or a piece of one, as a line in a drawing of the text: user units of the drawing, `row` from 0. */
export interface Stretch {
  readonly passage: string;
  readonly row: number;
  readonly x: number;
  readonly width: number;
}

/** A line of a given look: `path` is the `d` of an SVG path whose stroke the theme sets (`.greek`). */
export interface MapPath {
  readonly look: 'z' | 'g' | 'l1' | 'l2' | 'l3' | 'l4' | 'e' | 'e4';
  readonly path: string;
}

/** How well a passage is known: 0 never asked … 4 held. */
export type Mark = 0 | 1 | 2 | 3 | 4;

/** height of a row in user units */
const rowHeight = 10;
/** width of a thumbnail; a passage takes one unit a letter, roughly as it would at 2 px */
export const thumbnailWidth = 112;
/** width of a line in the table of contents */
export const lineWidth = 224;

const gap = 2.5;
const perLetter = 1.1;
/** shorter pieces would be dots */
const shortest = 6;

/** Lays the passages out in rows like a text seen from far off. */
export function thumbnailStretches(passages: readonly CoursePassage[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let row = 0;
  let x = 0;
  for (const { id, text } of passages) {
    let left = Math.max(shortest, text.length * perLetter);
    while (left > 0) {
      if (thumbnailWidth - x < shortest) [row, x] = [row + 1, 0];
      const width = Math.min(left, thumbnailWidth - x);
      stretches.push({ passage: id, row, x, width });
      left = left - width < shortest ? 0 : left - width;
      x += width + gap;
    }
  }
  return stretches;
}

/**
 * Lays the passages out in one row.
 *
 * @param longest  letters of the course's longest section, which fills the row
 */
export function lineStretches(passages: readonly CoursePassage[], longest: number): readonly Stretch[] {
  let x = 0;
  return passages.map(({ id, text }) => {
    const width = Math.max(shortest / 2, (text.length / longest) * lineWidth - gap);
    const stretch = { passage: id, row: 0, x, width };
    x += width + gap;
    return stretch;
  });
}

/** Letters in all passages of a section. */
export function lettersIn(passages: readonly CoursePassage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}

/** How high a drawing is, in user units. */
export function heightOf(stretches: readonly Stretch[]): number {
  return ((stretches.at(-1)?.row ?? 0) + 1) * rowHeight;
}

/** Where the lines of each mark run within a row, in the order in which they are drawn. */
const strokes: Readonly<Record<Mark, readonly (readonly [MapPath['look'], y: number])[]>> = {
  0: [['z', 3.5]],
  1: [
    ['g', 3.5],
    ['l1', 7],
  ],
  2: [
    ['l2', 6.3],
    ['g', 3.5],
    ['e', 7.1],
  ],
  3: [
    ['l3', 4.3],
    ['g', 4],
    ['e', 7.1],
  ],
  4: [
    ['l4', 4.3],
    ['g', 4],
    ['e4', 7.4],
  ],
};
const layers: readonly MapPath['look'][] = ['l2', 'l3', 'l4', 'z', 'g', 'l1', 'e', 'e4'];

/** Draws stretches with their marks: one path for every look that occurs, the lower layers first. */
export function mapPaths(stretches: readonly Stretch[], markOf: (passage: string) => Mark): readonly MapPath[] {
  const paths = new Map<MapPath['look'], string>();
  for (const { passage, row, x, width } of stretches) {
    for (const [look, y] of strokes[markOf(passage)]) {
      paths.set(look, `${paths.get(look) ?? ''}M${round(x)} ${round(row * rowHeight + y)}h${round(width)}`);
    }
  }
  return layers.flatMap((look) => {
    const path = paths.get(look);
    return path === undefined ? [] : [{ look, path }];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
