import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asciiHtml, asciiJson } from '../../../src/course/ascii-html.ts';

it('writes letters beyond ASCII as references, those of two halves whole', () => {
  expect(asciiHtml('<p title="é">¿Qué? 𝄞</p>')).toBe('<p title="&#233;">&#191;Qu&#233;? &#119070;</p>');
});

it('writes JSON of ASCII alone that says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = asciiJson(JSON.stringify(text));
      expect(json).toMatch(/^[\0-\x7f]*$/);
      expect(JSON.parse(json)).toBe(text);
    }),
  );
});
