import type { Course } from '../course/course.ts';

/**
 * Fetches the course that the page names in its head. It was compiled with the page, and is trusted as it stands.
 *
 * @throws when the file does not come
 */
export async function fetchCourse(): Promise<Course> {
  const address = document.querySelector('#course')?.getAttribute('href') ?? '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${String(response.status)}`);
  return response.json();
}
