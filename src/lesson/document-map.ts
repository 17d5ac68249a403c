import type { Course, CoursePassage, CourseSection } from '../course/course.ts';
import { lettersIn, lineStretches, mapPaths, thumbnailStretches } from '../course/map-lines.ts';
import type { Mark, Stretch } from '../course/map-lines.ts';

/**
 * Draws the learner's marks into the drawings of the document that stand in a part of the page: thumbnails
 * (`data-thumbnail`) and lines (`data-line`). A drawing keeps its size, so nothing moves.
 */
export function drawMarks(root: ParentNode, course: Course, marks: ReadonlyMap<string, Mark>): void {
  const longest = Math.max(1, ...course.sections.map(({ passages }) => lettersIn(passages)));
  for (const section of course.sections) {
    const name = CSS.escape(section.id);
    draw(root, `[data-thumbnail="${name}"]`, section, marks, thumbnailStretches);
    draw(root, `[data-line="${name}"]`, section, marks, (passages) => lineStretches(passages, longest));
  }
}

/** How many passages of a section, or of the course, are held: known on two days at least (marks 3 and 4). */
export function countHeld(passages: readonly { readonly id: string }[], marks: ReadonlyMap<string, Mark>): number {
  return passages.filter(({ id }) => (marks.get(id) ?? 0) >= 3).length;
}

/** Draws what does not yet show the marks there are; the page comes with drawings of nothing asked. */
function draw(
  root: ParentNode,
  selector: string,
  { passages }: CourseSection,
  marks: ReadonlyMap<string, Mark>,
  lay: (passages: readonly CoursePassage[]) => readonly Stretch[],
): void {
  const markOf = (passage: string): Mark => marks.get(passage) ?? 0;
  const now = passages.map(({ id }) => markOf(id)).join('');
  for (const drawing of root.querySelectorAll<SVGElement>(selector)) {
    const shown = drawing.dataset['marks'] ?? '0'.repeat(passages.length);
    if (shown === now) continue;
    drawing.dataset['marks'] = now;
    const paths = mapPaths(lay(passages), markOf).map(({ look, path }) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      element.setAttribute('class', look);
      element.setAttribute('d', path);
      return element;
    });
    drawing.replaceChildren(...paths);
  }
}
