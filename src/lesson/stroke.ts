import type { Place } from '../bank/bank.ts';

/**
 * Strokes a place in the document: wraps its letters in `<mark class="stroke">`. Runs (`<strong>`, links) keep their
 * elements, so a stroke over several of them is several marks, which join at their seams.
 *
 * @param root where the passage is looked for, by `data-passage`
 * @param draw whether the stroke runs along the line, as when it has just been earned
 * @returns the first mark, or undefined when the passage is not there
 */
export function markPassage(
  root: ParentNode,
  place: Place,
  { draw }: { readonly draw: boolean },
): HTMLElement | undefined {
  const passage = root.querySelector(`[data-passage="${CSS.escape(place.passage)}"]`);
  if (passage === null) return undefined;
  const marks: HTMLElement[] = [];
  let offset = 0;
  for (const text of textsOf(passage)) {
    const length = text.data.length;
    const start = Math.max(place.start - offset, 0);
    const end = Math.min(place.end - offset, length);
    offset += length;
    if (start >= end) continue;
    const stretch = document.createRange();
    stretch.setStart(text, start);
    stretch.setEnd(text, end);
    const mark = document.createElement('mark');
    mark.className = draw ? 'stroke draw' : 'stroke';
    stretch.surroundContents(mark);
    marks.at(-1)?.classList.add('joined');
    if (marks.length > 0) mark.classList.add('joins');
    marks.push(mark);
  }
  return marks[0];
}

/** Takes every stroke away again and leaves the text as it was. */
export function unmark(root: ParentNode): void {
  for (const mark of root.querySelectorAll('mark.stroke')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** A passage's own letters; its number in the margin is not one of them. */
function textsOf(passage: Element): readonly Text[] {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.no') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}
