import { expect, it } from 'vitest';
import { bundledCourse } from './bundled-course.ts';

it.each(['cuba', 'cuba.es'])('the notes of %s hold no marks, which would be shown as they are written', (edition) => {
  const sections = bundledCourse(edition)?.course.sections ?? [];
  expect(sections.filter(({ notes }) => /[_*`[\]]/.test(notes ?? '')).map(({ id }) => id)).toEqual([]);
});
