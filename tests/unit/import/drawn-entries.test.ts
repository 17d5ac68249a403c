import { expect, it } from 'vitest';
import { drawnEntries } from '../../../src/import/pdf/drawn-entries.ts';

const begin = (tag: string) => ({ type: 'beginMarkedContentProps', tag });
const end = { type: 'endMarkedContent' };
const texts = (...items: Parameters<typeof drawnEntries>[0]) =>
  [...drawnEntries(items)].map((item) => ('str' in item ? item.str : ''));

it('finds the texts behind labels without letters', () => {
  expect(
    texts(
      begin('P'),
      { str: 'Bring:' },
      end,
      begin('Lbl'),
      end,
      begin('LBody'),
      { str: '' },
      { str: 'oars' },
      { str: ' and' },
      end,
    ),
  ).toEqual(['oars']);
});

it('leaves entries alone whose bullets or numbers are text, however deep', () => {
  expect(texts(begin('Lbl'), { str: '1.' }, end, begin('LBody'), { str: 'oars' }, end)).toEqual([]);
  expect(texts(begin('Lbl'), begin('Span'), { str: '•' }, end, end, begin('LBody'), { str: 'oars' }, end)).toEqual([]);
});
