import fc from 'fast-check';
import { expect, it } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { docx } from './documents.ts';
import { readBack } from './sample.ts';

const word = fc.constantFrom(
  'Why',
  'is',
  'the',
  'lake',
  'cold?',
  'So.',
  '*',
  '<b>',
  '_x_',
  '1.',
  'Q:',
  'A:',
  '—',
  '`',
  '&amp;',
  '水',
);
const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const tag = fc.constantFrom(
  'p',
  'h1',
  'h2',
  'h3',
  'li',
  'dt',
  'dd',
  'td',
  'b',
  'pre',
  'blockquote',
  'summary',
  'nav',
  'br',
  'ul',
  'table',
  'tr',
  'script',
);
const element = fc.tuple(tag, text, fc.boolean()).map(([name, content, isClosed]) => {
  const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<${name}>${escaped}${isClosed ? `</${name}>` : ''}`;
});
const paragraph = fc
  .tuple(text, fc.constantFrom('', 'Heading1', 'Heading2', 'Title'), fc.boolean())
  .map(([content, style, isBold]) => {
    const escaped = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return `<w:p><w:pPr>${style === '' ? '' : `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r>${isBold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t>${escaped}</w:t></w:r></w:p>`;
  });
const file = fc.oneof(
  fc
    .array(element, { maxLength: 30 })
    .map((parts) => ({ name: 'a.html', bytes: new TextEncoder().encode(parts.join('\n')) })),
  fc
    .array(
      fc.oneof(
        element,
        text.map((line) => `## ${line}`),
        text,
      ),
      { maxLength: 30 },
    )
    .map((parts) => ({
      name: 'a.md',
      bytes: new TextEncoder().encode(parts.join('\n')),
    })),
  fc.array(paragraph, { maxLength: 20 }).map((parts) => ({ name: 'a.docx', bytes: docx(parts.join('')) })),
);

it('gives what the parser reads without an error, and accounts for every word, whatever the page or Word file', async () => {
  await fc.assert(
    fc.asyncProperty(file, async ({ name, bytes }) => {
      const imported = await importDocument(bytes, name);
      const reason = imported.isImported ? '' : imported.reason;
      expect(reason).not.toMatch(/sound lesson/);
      expect(imported.isImported ? readBack(imported).errors : []).toEqual([]);
      expect(imported.isImported ? imported.wordsOut + imported.leftOut - imported.wordsIn : 0).toBe(0);
    }),
    { numRuns: 300 },
  );
});
