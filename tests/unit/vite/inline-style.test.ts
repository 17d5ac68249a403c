import { expect, it } from 'vitest';
import { inlineStyle } from '../../../src/vite/inline-style.ts';

const page = '<head>\n  <link rel="stylesheet" crossorigin href="./assets/main-12345678.css">\n</head>';

it('puts the sheet into the page, its fonts found from there and its letters in ASCII', () => {
  const source = ".of::before{content:'·'}@font-face{src:url(./a.woff2)}\n";
  const style = ".of::before{content:'\\b7 '}@font-face{src:url(./assets/a.woff2)}";
  expect(inlineStyle(page, bundleOf(source))).toEqual({
    html: `<head>\n<style>${style}</style>\n</head>`,
    style,
    sheet: 'assets/main-12345678.css',
  });
});

it('refuses a page without a sheet, which would be plain', () => {
  expect(() => inlineStyle('<head></head>', bundleOf(''))).toThrow('no style sheet');
});

function bundleOf(source: string) {
  return { 'assets/main-12345678.css': { type: 'asset', source } as const };
}
