import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../src/deck/build-deck.ts';
import { findPlace } from '../../../src/deck/find-place.ts';
import { searchSlides } from '../../../src/deck/search-slides.ts';
import { course, item, section } from './courses.ts';

const slides = buildDeck(
  course(
    [
      section('loans', 1, [{ texts: ['One.'] }, { texts: ['Two.'], isBreak: true }], 'Who may borrow?'),
      section('keys', 2, [{ texts: ['Three.'] }], 'Where are the keys?'),
    ],
    [item('late', 'loans')],
  ),
);
const placeOf = (at: number) => slides[at]?.place;

describe('findPlace', () => {
  it('finds every slide by its place', () => {
    expect(slides.map(({ place }) => placeOf(findPlace(slides, place)))).toEqual(slides.map(({ place }) => place));
  });

  it.each([
    ['loans/1', 'loans'],
    ['loans/4', 'loans/late'],
    ['loans/99', 'loans/late'],
    ['loans/0', 'loans'],
    ['loans/gone', 'loans'],
    ['gone', ''],
    ['gone/2', ''],
    ['/', ''],
  ])('falls back from %s to the nearest place, %s', (place, nearest) => {
    expect(placeOf(findPlace(slides, place))).toBe(nearest);
  });
});

describe('searchSlides', () => {
  it.each([
    ['2', 'keys'],
    ['1.2', 'loans/3'],
    ['KEYS', 'keys'],
    ['bor', 'loans'],
    ['the questions', 'agenda'],
    ['late', 'loans/late'],
  ])('takes %s for %s first', (typed, place) => {
    expect(placeOf(searchSlides(slides, typed)[0] ?? -1)).toBe(place);
  });

  it('finds nothing where nothing fits', () => {
    expect(searchSlides(slides, 'lathe')).toEqual([]);
  });
});
