import { expect, it } from 'vitest';
import { compileCourse } from '../../../src/course/compile.ts';
import { alternateLinks, pageHtml } from '../../../src/course/page-html.ts';
import { shelfEntry } from '../../../src/course/shelf.ts';

const text = '---\ntitle: "Bees </script><!-- & more"\n---\n\n## Who keeps bees? {#who}\n\nBeekeepers keep bees.\n';
const { course, faq } = compileCourse({ edition: 'bees', document: { file: 'slides/bees.md', text }, bank: [] });

it('carries the course last, as JSON that no text can break out of', () => {
  const { body } = pageHtml(course, faq, [shelfEntry(course)]);
  const [, json = ''] = /<script type="application\/json" id="course">([^<]*)<\/script>$/.exec(body) ?? [];
  expect(JSON.parse(json)).toEqual(course);
});

it('links an edition to the others of its course, and a course with one edition to none', () => {
  const english = shelfEntry(course);
  const spanish = { ...english, edition: 'bees.es', language: 'es' };
  const other = { ...english, course: 'ants', edition: 'ants' };
  expect(alternateLinks(course, [english, other])).toBe('');
  expect(alternateLinks(course, [english, spanish, other]).match(/href="[^"]*"/g)).toEqual([
    'href="./bees.html"',
    'href="./bees.es.html"',
  ]);
});
