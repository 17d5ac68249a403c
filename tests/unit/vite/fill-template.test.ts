import { expect, it } from 'vitest';
import { fillTemplate } from '../../../src/vite/fill-template.ts';
import type { PageParts } from '../../../src/vite/fill-template.ts';

const parts: PageParts = {
  direction: 'ltr',
  language: 'en',
  policy: "default-src 'none'",
  title: 'Loans & "fines" <b>',
  description: '',
  alternates: '<link />',
  manifest: '',
  course: '<link id="course" />',
  boot: '<script>$& $1</script>',
  body: '<main></main>',
};

it('escapes text, and takes markup as it is', () => {
  expect(fillTemplate('<p title="{{title}}">{{title}}</p><!--{{boot}}-->', parts)).toBe(
    '<p title="Loans &amp; &quot;fines&quot; &lt;b>">Loans &amp; &quot;fines&quot; &lt;b></p><script>$& $1</script>',
  );
});

it('refuses a place that nothing is known for', () => {
  expect(() => fillTemplate('<p>{{footer}}</p>', parts)).toThrow('{{footer}}');
});
