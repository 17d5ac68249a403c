import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sectionIds } from '../../../src/import/section-ids.ts';

const ids = (...titles: string[]) => sectionIds(titles.map((title) => ({ title })));

it('makes short ids of the words that carry the subject', () => {
  expect(
    ids('What about the price of a new boat?', '¿Qué es el Año Nuevo?', "Who's the harbour master's deputy?"),
  ).toEqual(['price-new-boat', 'ano-nuevo', 'harbour-master-deputy']);
});

it('leaves out the subject of the whole document', () => {
  expect(ids('Who owns the lake?', 'Is the lake cold?', 'May we swim in the lake?', 'The lake?')).toEqual([
    'owns',
    'cold',
    'swim',
    'lake',
  ]);
});

it('is never empty and numbers what would be the same', () => {
  expect(ids('Why?', 'Why?', '???', 'Πώς; Как?')).toEqual(['why', 'why-2', 'untitled', 'pos-kak']);
});

it('keeps ids that the document gives, and gives them to nobody else', () => {
  expect(
    sectionIds([{ title: 'Price?' }, { title: 'Cost?', id: 'price' }, { title: 'Fee?', id: 'Not An Id' }]),
  ).toEqual(['price-2', 'price', 'fee']);
});

it('gives every list of titles unique ids of letters, digits and hyphens', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: fc.string({ unit: 'grapheme' }) }, { requiredKeys: ['title'] })),
      (titles) => {
        const made = sectionIds(titles);
        expect(new Set(made).size).toBe(titles.length);
        expect(made.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
      },
    ),
  );
});
