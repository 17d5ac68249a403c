import './trusted-types.ts';
import { createStore } from 'zustand/vanilla';
import type { Course } from '../course/course.ts';
import { shownKinds } from '../items/elements.ts';
import { createKnownKinds } from '../lesson/known-kinds.ts';
import { createLesson, provideLesson } from '../lesson/lesson.ts';
import { newId } from '../progress/new-id.ts';
import { openProgress } from '../progress/open-progress.ts';
import { loaded } from '../ui/loaded.ts';
import { painted, pause } from '../ui/pause.ts';
import { fetchCourse } from './fetch-course.ts';
import { startNotices } from './notices.ts';
import { speakFirst, speakLate } from './texts.ts';
import { followAddress, startViews } from './views.ts';

/** The script is `async`: it may run before the parser is through. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve, { once: true }));
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

async function start(): Promise<void> {
  const fetched = Promise.all([fetchCourse(), speakFirst()]);
  // it may fail before the page can say so
  fetched.catch(() => undefined);
  await parsed();
  await painted();
  const notices = startNotices(part('notices'));
  const [compiled] = (await loaded(fetched)) ?? [];
  if (!compiled) return;
  const course = createStore<Course>(() => compiled);
  await pause();
  const progress = openProgress(course.getState(), location.href);
  const kinds = createKnownKinds(shownKinds, async () => {
    await speakLate();
    return import('../items/late-elements.ts');
  });
  const lesson = createLesson({ course, progress, kinds, random: Math.random, now: () => new Date(), newId });
  provideLesson(lesson);
  // before another slide takes its place
  const title = import.meta.hot ? document.querySelector('#deck .title') : null;
  await pause();
  const views = startViews(lesson, {
    page: document.documentElement,
    bar: part('bar'),
    notices,
    home: part('home'),
    deck: part('deck'),
    study: part('study'),
    late: part,
    panel: part('panel'),
  });
  followAddress(views);
  followSkipLink();
  if (import.meta.hot) {
    // before the view is there: what is saved from then on must arrive
    const { followContent } = await import('./update-course.ts');
    await followContent({ course, title, refresh: () => views.refresh() });
    course.subscribe((now) => void kinds.load(now));
  }
  await pause();
  await views.follow();
  void kinds.load(course.getState()).then(() => views.loadAhead());
}

/** Without scripts the link leads to the article; with them, to the heading of whatever view is shown. */
function followSkipLink(): void {
  document.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    const shown = [...document.querySelectorAll('main')].find((main) => main.checkVisibility());
    const heading = shown?.querySelector<HTMLElement>('h1, h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  });
}

void start();
