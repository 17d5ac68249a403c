import path from 'node:path';
import { compileCourse } from '../../../src/course/compile.ts';
import type { Compiled } from '../../../src/course/compile.ts';
import { readCourses } from '../../../src/vite/read-courses.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** The bundled lesson, compiled; nothing when an author has taken it away. */
export function bundledCourse(wanted = 'cuba'): Compiled | undefined {
  const files = readCourses(root).editions.find(({ edition }) => edition === wanted);
  return files && compileCourse(files);
}
