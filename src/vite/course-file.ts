import { createHash } from 'node:crypto';
import { asciiJson } from '../course/ascii-html.ts';
import type { Course } from '../course/course.ts';

/** A course as the page fetches it. */
interface CourseFile {
  /** address from the page; in a build it changes with what is in it, like that of every asset */
  readonly name: string;
  readonly json: string;
}

/** Writes a course as a file of the site. */
export function courseFile(course: Course, isBuilt: boolean): CourseFile {
  const json = asciiJson(JSON.stringify(course));
  if (!isBuilt) return { name: `${course.edition}.json`, json };
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
  return { name: `assets/${course.edition}-${hash}.json`, json };
}

/**
 * The page's link to its course, by which the script finds it. It is fetched beside the scripts and behind them: the first
 * paint needs none of it.
 */
export function courseLink(name: string): string {
  return `<link rel="preload" as="fetch" type="application/json" crossorigin fetchpriority="low" id="course" href="./${encodeURI(name)}" />`;
}
