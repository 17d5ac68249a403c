import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../src/deck/build-deck.ts';
import { findPlace } from '../../../src/deck/find-place.ts';
import { course, item, section } from './courses.ts';

const library = course(
  [
    section('loans', 1, [{ texts: ['One.'] }, { texts: ['Two.'], isBreak: true }], 'Who may borrow?'),
    section('keys', 2, [{ texts: ['Three.'] }], 'Where are the keys?'),
  ],
  [item('late', 'loans')],
);
const slides = buildDeck(library);
const inClass = buildDeck(library, { isClass: true });
const placeOf = (at: number, among = slides) => among[at]?.place;

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

describe('findPlace, with a class', () => {
  it.each([
    ['loans/late', 'loans/q1'],
    ['loans/late+2', 'loans/q1'],
    ['keys/late', 'keys'],
    ['loans/gone', 'loans'],
  ])('leads from %s to %s', (place, found) => {
    expect(placeOf(findPlace(inClass, place), inClass)).toBe(found);
  });

  it('leads back to the item when the class is over', () => {
    expect(placeOf(findPlace(slides, 'loans/q1'))).toBe('loans/late');
  });
});
