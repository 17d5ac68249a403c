import type { Course } from '../course/course.ts';
import { lettersIn, lineStretches, mapPaths, thumbnailStretches } from '../course/map-lines.ts';
import type { Mark, Stretch } from '../course/map-lines.ts';

/**
 * Draws the learner's marks into the drawings of the document that stand in a part of the page: thumbnails
 * (`data-thumbnail`) and lines (`data-line`). A drawing keeps its size, so nothing moves.
 */
export function drawMarks(root: ParentNode, course: Course, marks: ReadonlyMap<string, Mark>): void {
  const longest = Math.max(1, ...course.sections.map(({ passages }) => lettersIn(passages)));
  for (const { id, passages } of course.sections) {
    draw(root, `[data-thumbnail="${CSS.escape(id)}"]`, () => thumbnailStretches(passages), marks);
    draw(root, `[data-line="${CSS.escape(id)}"]`, () => lineStretches(passages, longest), marks);
  }
}

/** How many passages of a section, or of the course, are held: known on two days at least (marks 3 and 4). */
export function countHeld(passages: readonly { readonly id: string }[], marks: ReadonlyMap<string, Mark>): number {
  return passages.filter(({ id }) => (marks.get(id) ?? 0) >= 3).length;
}

function draw(
  root: ParentNode,
  selector: string,
  stretches: () => readonly Stretch[],
  marks: ReadonlyMap<string, Mark>,
): void {
  for (const drawing of root.querySelectorAll(selector)) {
    const paths = mapPaths(stretches(), (passage) => marks.get(passage) ?? 0).map(({ look, path }) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      element.setAttribute('class', look);
      element.setAttribute('d', path);
      return element;
    });
    drawing.replaceChildren(...paths);
  }
}
