import type { Course } from '../course/course.ts';

/**
 * Fetches the course that a page names in its head. It was compiled with the page, and is trusted as it stands.
 *
 * @param page  this page, or this page as the dev server has it now
 * @throws when the file does not come
 */
export async function fetchCourse(page: Document): Promise<Course> {
  const address = page.querySelector('#course')?.getAttribute('href') ?? '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}`);
  return response.json();
}
