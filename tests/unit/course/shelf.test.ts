import { expect, it } from 'vitest';
import type { Course } from '../../../src/course/course.ts';
import { inShelfOrder, shelfEntry } from '../../../src/course/shelf.ts';

function course(edition: string, order?: number): Course {
  const [id = ''] = edition.split('.');
  const passages = [{ id: 'a.1', number: '1.1', text: 'One.' }];
  return {
    id,
    edition,
    language: 'en',
    title: `On ${id}`,
    ...(order === undefined ? {} : { order }),
    sections: [{ id: 'a', number: 1, title: 'A?', passages, blocks: [] }],
    misconceptions: [],
    items: [],
  };
}

it('orders courses by their order, then by name, with editions together and the default one first', () => {
  const courses = [course('zoo'), course('bees.es', 1), course('ants'), course('bees', 2), course('cats', 1)];
  expect(inShelfOrder(courses).map(({ edition }) => edition)).toEqual(['cats', 'bees', 'bees.es', 'ants', 'zoo']);
});

it('says what stands on the shelf', () => {
  expect(shelfEntry(course('bees.es'))).toEqual({
    course: 'bees',
    edition: 'bees.es',
    language: 'en',
    title: 'On bees',
    passages: 1,
  });
});
