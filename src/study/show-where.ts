import type { Place } from '../bank/bank.ts';
import { WhereEvent } from '../lesson/lesson-events.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { markPassage, unmark } from '../lesson/stroke.ts';
import { messages } from '../ui/messages.ts';

/** Leads from an item to the passage that settles it, and back. */
export interface Where {
  /**
   * Brings a passage before the reader, as a whole: an address led here.
   *
   * @param hasWayBack  the address was followed from a question in another view
   */
  show(passage: string, hasWayBack: boolean): void;
  /** goes back to the item that the reader came from, if the place now asked for is the one that was left; else false */
  comeBack(target: string): boolean;
}

/**
 * Answers "Show me where": the passage comes to a third of the window's height, the stroke is drawn, the focus goes to the
 * passage, and a way back stands at its end. The browser's back button goes the same way.
 *
 * @param jump  goes to a passage's address, and gives back the place that the reader leaves
 */
export function startWhere(root: HTMLElement, lesson: Lesson, jump: (passage: string) => string): Where {
  let origin: { readonly element: HTMLElement; readonly y: number; readonly place: string } | undefined;

  root.addEventListener(WhereEvent.type, (event) => {
    if (!(event instanceof WhereEvent)) return;
    event.preventDefault();
    const active = document.activeElement;
    const y = scrollY;
    const place = jump(event.place.passage);
    origin = { element: active instanceof HTMLElement ? active : root, y, place };
    lead(event.place, true);
  });

  function lead(place: Place, hasWayBack: boolean): void {
    // only in the text: an item's own strokes are not ours to take away
    for (const other of root.querySelectorAll('.text [data-passage]:has(mark)')) unmark(other);
    removeBack();
    const passage = root.querySelector<HTMLElement>(`.text [data-passage="${CSS.escape(place.passage)}"]`);
    if (!passage) return;
    markPassage(passage.parentElement ?? root, place, { draw: true });
    if (hasWayBack) addBack(passage);
    passage.tabIndex = -1;
    passage.focus({ preventScroll: true });
    scrollBy({ top: passage.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
  }

  function addBack(passage: HTMLElement): void {
    const back = document.createElement('button');
    back.type = 'button';
    back.className = 'back';
    back.textContent = messages.backToTheQuestion;
    back.addEventListener('click', () => history.back());
    passage.after(' ', back);
  }

  function removeBack(): void {
    for (const back of root.querySelectorAll('.text .back')) {
      const space = back.previousSibling;
      if (space instanceof Text && space.data === ' ') space.remove();
      back.remove();
    }
  }

  return {
    show(id, hasWayBack) {
      const passage = lesson.course
        .getState()
        .sections.flatMap(({ passages }) => passages)
        .find((candidate) => candidate.id === id);
      if (passage) lead({ passage: id, start: 0, end: passage.text.length }, hasWayBack);
    },
    comeBack(target) {
      const left = origin;
      origin = undefined;
      removeBack();
      if (left?.place !== target) return false;
      const { element, y } = left;
      scrollTo({ top: y, behavior: 'instant' });
      element.focus({ preventScroll: true });
      return true;
    },
  };
}
