import { expect, it } from 'vitest';
import { compileCourse } from '../../../src/course/compile.ts';
import { alternateLinks, pageHtml } from '../../../src/course/page-html.ts';
import { shelfEntry } from '../../../src/course/shelf.ts';

const text = '---\ntitle: "Bees </script><!-- & more"\n---\n\n## Who keeps bees? {#who}\n\nBeekeepers keep bees.\n';
const { course, faq } = compileCourse({ edition: 'bees', document: { file: 'slides/bees.md', text }, bank: [] });

it('lets no text of a course become markup', () => {
  const { title, body } = pageHtml(course, faq, [shelfEntry(course)]);
  expect(title).toBe('Bees </script><!-- & more');
  expect(body).toContain('Bees &lt;/script');
  expect(body).not.toMatch(/<\/?script|<!--/);
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
