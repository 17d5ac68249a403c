import { expect, it } from 'vitest';
import { siteName } from '../../../src/progress/site-name.ts';

it('is the same for all pages of a folder, whatever their hash and query', () => {
  const pages = ['', 'index.html', 'library.es.html?a=/b/', 'library.html#study/fees'];
  expect(pages.map((page) => siteName(`http://host.test/class-a/${page}`))).toEqual(
    pages.map(() => 'lectern/class-a/'),
  );
});

it('differs between folders of one host', () => {
  expect(siteName('http://host.test/')).toBe('lectern/');
  expect(siteName('http://host.test/class-b/')).toBe('lectern/class-b/');
});
