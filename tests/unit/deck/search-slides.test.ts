import { expect, it } from 'vitest';
import { buildDeck } from '../../../src/deck/build-deck.ts';
import { searchSlides } from '../../../src/deck/search-slides.ts';
import { course, item, section } from './courses.ts';

const sections = [
  section('hours', 1, [{ texts: ['The shed opens at nine.', 'On Sundays it is closed.'] }], 'When is it open?'),
  section(
    'loan',
    2,
    [
      { texts: ['A “moratorium” on fees, says Señora Paz, ends in May.'] },
      { isBreak: true, texts: ['Fees are low.', 'May is warm.'] },
    ],
    'How does a loan work?',
  ),
];
const slides = buildDeck(course(sections, [item('fees', 'loan')]));

/** The places of what is found, best first. */
const found = (typed: string) => searchSlides(slides, typed).map((at) => slides[at]?.place);

it.each([
  ['2', 'loan'],
  ['2.2', 'loan/3'],
  ['LOAN', 'loan'],
  ['wor', 'loan'],
  ['the questions', 'agenda'],
  ['fees', 'loan/fees'],
])('takes %s for %s first', (typed, place) => {
  expect(found(typed)[0]).toBe(place);
});

it('finds nothing where nothing fits', () => {
  expect(found('lathe')).toEqual([]);
});

it('finds passages by the words that they hold, on the slide on which they stand', () => {
  expect(found('moratorium')).toEqual(['loan/2']);
  expect(found('Senora pa')).toEqual(['loan/2']);
  expect(found('sundays, closed')).toEqual(['hours/2']);
});

it('wants all words in one passage, each from its beginning', () => {
  expect(found('fees may')).toEqual(['loan/2']);
  expect(found('oratorium')).toEqual([]);
});

it('puts titles before passages', () => {
  expect(found('fees')).toEqual(['loan/fees', 'loan/2', 'loan/3']);
  expect(found('open')).toEqual(['hours', 'hours/2']);
});

it('shows questions, and no passage, before anything is typed', () => {
  expect(found('')).toEqual(['', 'agenda', 'hours', 'loan', 'end']);
  expect(found(' ')).toEqual(found(''));
  expect(found('“')).toEqual([]);
});
