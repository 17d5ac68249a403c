import { expect, it } from 'vitest';
import type { Course } from '../../../src/course/course.ts';
import { courseFile, courseLink } from '../../../src/vite/course-file.ts';

const course: Course = {
  id: 'bees',
  edition: 'bees',
  language: 'en',
  title: 'Bees',
  sections: [],
  misconceptions: [],
  items: [],
};

it('names a built course after what is in it, so that no browser keeps an old one', () => {
  const [one, same, other] = [course, { ...course }, { ...course, title: 'Ants' }].map((of) => courseFile(of, true));
  expect(one?.name).toMatch(/^assets\/bees-[\w-]{8}\.json$/);
  expect(same?.name).toBe(one?.name);
  expect(other?.name).not.toBe(one?.name);
  expect(JSON.parse(one?.json ?? '')).toEqual(course);
});

it('links a course by an address that is one, whatever the file was called', () => {
  expect(courseLink(courseFile({ ...course, edition: 'les abeilles "d\'été"' }, false).name)).toContain(
    'href="./les%20abeilles%20%22d\'%C3%A9t%C3%A9%22.json"',
  );
});
