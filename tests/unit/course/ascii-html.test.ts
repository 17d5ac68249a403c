import { expect, it } from 'vitest';
import { asciiHtml } from '../../../src/course/ascii-html.ts';

it('writes letters beyond ASCII as references, those of two halves whole', () => {
  expect(asciiHtml('<p title="é">¿Qué? 𝄞</p>')).toBe('<p title="&#233;">&#191;Qu&#233;? &#119070;</p>');
});
