import type { Course } from '../course/course.ts';
import { countHeld, drawMarks } from '../lesson/document-map.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { foldProgress, type Progress } from '../progress/progress.ts';
import { homeMessages } from '../ui/home-messages.ts';
import { readLastPlaces } from './last-places.ts';
import { routeHash, sectionOf, type Route } from './routes.ts';
import { speakLate } from './texts.ts';

/** Home, once the script is there. */
export interface Home {
  /** fills in marks, counts and places, all in room that is kept for them */
  show(): void;
}

/** Follows the learner's progress on home, as long as home is what is shown. */
export function startHome(lesson: Lesson, root: HTMLElement, isShown: () => boolean): Home {
  function show(): void {
    const course = lesson.course.getState();
    const progress = foldProgress(course, lesson.progress.getState().attempts.values(), lesson.now());
    drawMarks(root, course, progress.marks);
    count(root, course, progress);
    goOn(root, course);
    void countDue(progress.asked > 0);
  }

  /** What the review would ask today; where it cannot be loaded the link says what it always says. */
  async function countDue(isBegun: boolean): Promise<void> {
    const words = root.querySelector('[data-due]');
    if (words === null || (!isBegun && words.textContent === '')) return;
    const [chunk] = await Promise.all([import('../review/due-today.ts'), speakLate()]).catch(() => []);
    if (chunk) words.textContent = chunk.dueToday(lesson);
  }
  lesson.progress.subscribe((state, before) => {
    if (isShown() && state.attempts !== before.attempts) show();
  });
  return { show };
}

function count(root: HTMLElement, course: Course, { asked, marks }: Progress): void {
  const passages = course.sections.flatMap((section) => section.passages);
  const counts = root.querySelector('#counts');
  const held = homeMessages.held(countHeld(passages, marks), passages.length);
  if (counts) counts.textContent = asked === 0 ? homeMessages.noneAsked(passages.length) : `${held}.`;
  for (const section of course.sections) {
    const words = root.querySelector(`[data-held="${CSS.escape(section.id)}"]`);
    const share = homeMessages.held(countHeld(section.passages, marks), section.passages.length);
    if (words) words.textContent = asked === 0 ? '' : `: ${share}`;
  }
}

/** Leads back to where the learner was: the doors to the place in their view, the line above to the last of all. */
function goOn(root: HTMLElement, course: Course): void {
  const { last, deck, study } = readLastPlaces(course.id);
  const link = root.querySelector<HTMLAnchorElement>('#go-on');
  if (link) {
    link.toggleAttribute('data-been', last !== undefined);
    if (last) link.href = routeHash(last);
  }
  for (const route of [deck, study]) {
    const number = route && numberOf(course, route);
    const door = route && root.querySelector<HTMLAnchorElement>(`[data-door="${route.view}"]`);
    const now = door?.querySelector('.now');
    if (!door || !now || number === undefined) continue;
    door.href = routeHash(route);
    now.textContent = homeMessages.goOnAt(number);
  }
}

/** What a place is called aloud: `3.4` for a passage, `3` for a question; nothing when it is no longer there. */
function numberOf(course: Course, { place }: Route): string | undefined {
  const section = course.sections.find(({ id }) => id === sectionOf(place));
  const passage = section?.passages.find(({ id }) => id === place);
  return passage?.number ?? section?.number.toString();
}
