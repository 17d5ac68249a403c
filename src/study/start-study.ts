import { foldProgress } from '../progress/progress.ts';
import { drawMarks } from '../lesson/document-map.ts';
import type { Lesson } from '../lesson/lesson.ts';
import '../lesson/lectern-item.ts';
import { loaded } from '../ui/loaded.ts';
import { followSection } from './follow-section.ts';
import { layMargin } from './lay-margin.ts';
import { openItems } from './open-items.ts';
import { showStates } from './show-states.ts';
import { startMarks } from './text-marks.ts';
import { startWhere } from './show-where.ts';

/** What the reading view needs of the page. */
export interface StudyHost {
  readonly lesson: Lesson;
  /** `main#study`, with the contents and the article in it */
  readonly root: HTMLElement;
  /** `''`, `embargo` or `embargo.4` */
  readonly place: string;
  /** the reader has come to another section */
  onMove(place: string): void;
  /** the reader was led to a passage and may want to go back */
  onJump(place: string): void;
  /** the reader goes to another view */
  onLeave(hash: string): void;
  /** fetches the questions that are guessed at before a section is read */
  readonly guesses: () => Promise<{ startGuesses(root: HTMLElement, lesson: Lesson): Promise<void> }>;
}

/** The reading view, started. */
export interface Study {
  /**
   * Shows a place.
   *
   * @param by  how it was come to: `browser`, which scrolls by itself to a link inside the view; a view in which a `question`
   *   may have led here; or any other `view`
   */
  show(place: string, by: 'browser' | 'question' | 'view'): void;
  /** another view takes over; where the reader is is kept */
  leave(): void;
  /** takes over a course and an article that have changed */
  refresh(): void;
}

/** Starts the reading view over the article that stands in the page: it adds items, marks and ways, and moves nothing. */
export function startStudy(host: StudyHost): Study {
  const { lesson, root } = host;
  let place = host.place;
  let left: { readonly place: string; readonly y: number } | undefined;

  const where = startWhere(root, lesson, (passage) => {
    const from = place;
    place = passage;
    host.onJump(passage);
    return from;
  });
  const sections = followSection(root, (section) => {
    if (section === place || (section !== '' && place.startsWith(`${section}.`))) return;
    place = section;
    host.onMove(section);
  });
  const margin = layMargin(root);
  const textMarks = startMarks(root);
  openItems(root, lesson);
  draw();
  lesson.progress.subscribe((state, before) => {
    if (state.attempts !== before.attempts) draw();
  });

  function draw(): void {
    const course = lesson.course.getState();
    const progress = foldProgress(course, lesson.progress.getState().attempts.values(), lesson.now());
    drawMarks(root, course, progress.marks);
    textMarks.draw(progress.marks);
    showStates(root, progress);
  }

  let guesses: Promise<void> | undefined;
  /** Once they stand they stay; switched off in the settings, they are hidden. */
  function guessFirst(): void {
    if (document.documentElement.dataset['guess'] === 'on')
      guesses ??= loaded(host.guesses()).then((chunk) => chunk?.startGuesses(root, lesson));
  }

  return {
    show(target, by) {
      guessFirst();
      const isBack = left !== undefined && left.place === target;
      place = target;
      sections.start();
      if (where.comeBack(target)) return;
      if (target.includes('.')) where.show(target, by === 'question');
      else if (by !== 'browser') scrollToPlace(root, target, isBack ? left?.y : undefined);
      left = undefined;
    },
    leave() {
      left = { place, y: scrollY };
      sections.stop();
    },
    refresh() {
      draw();
      sections.start();
      margin.refresh();
    },
  };
}

/** Goes to where the reader was, or else to the section's beginning. */
function scrollToPlace(root: HTMLElement, place: string, y: number | undefined): void {
  const section = place === '' ? null : root.querySelector(`[data-section="${CSS.escape(place)}"]`);
  if (y !== undefined) scrollTo(0, y);
  else if (section) section.scrollIntoView();
  else scrollTo(0, 0);
}
