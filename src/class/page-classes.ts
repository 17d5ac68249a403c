import type { Lesson } from '../lesson/lesson.ts';
import { openClassRecords } from '../progress/class-records.ts';
import { siteName } from '../progress/site-name.ts';
import { createClassStore, type ClassStore } from './class-store.ts';
import { restoreTyped } from './typed-counts.ts';

const stores = new WeakMap<Lesson, ClassStore>();

/** The page's one store of the course's classes; opened when it is first asked for. */
export function pageClasses(lesson: Lesson): ClassStore {
  const known = stores.get(lesson);
  if (known !== undefined) return known;
  const store = createClassStore(lesson.course.getState().id, openClassRecords(siteName(location.href)), lesson.now);
  stores.set(lesson, store);
  restoreTyped(lesson, store);
  return store;
}
