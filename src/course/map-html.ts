import type { CourseSection } from './course.ts';
import { heightOf, lineStretches, lineWidth, mapPaths, thumbnailStretches, thumbnailWidth } from './map-lines.ts';
import type { Stretch } from './map-lines.ts';

/**
 * A section seen from far off, as bare text: what home shows before any script. `lesson/document-map.ts` draws the
 * learner's marks into it, in the same size. It is hidden from assistive technology, which gets the counts in words.
 */
export function thumbnailHtml(section: CourseSection): string {
  return mapHtml(thumbnailStretches(section.passages), thumbnailWidth, `data-thumbnail="${section.id}"`);
}

/** A section as one line, for the table of contents; `longest` as in `lineStretches`. */
export function lineHtml(section: CourseSection, longest: number): string {
  return mapHtml(lineStretches(section.passages, longest), lineWidth, `data-line="${section.id}"`);
}

function mapHtml(stretches: readonly Stretch[], width: number, attribute: string): string {
  const paths = mapPaths(stretches, () => 0).map(({ look, path }) => `<path class="${look}" d="${path}"/>`);
  const height = heightOf(stretches);
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg class="greek" ${attribute} ${size} aria-hidden="true">${paths.join('')}</svg>`;
}
