import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute, routeHash, sectionOf } from '../../../src/app/routes.ts';

describe('an address', () => {
  it.each([
    ['', { view: 'home', place: '' }],
    ['#', { view: 'home', place: '' }],
    ['#deck', { view: 'deck', place: '' }],
    ['#deck/', { view: 'deck', place: '' }],
    ['#deck/fees', { view: 'deck', place: 'fees' }],
    ['#deck/fees/2', { view: 'deck', place: 'fees/2' }],
    ['#deck/fees/who-pays', { view: 'deck', place: 'fees/who-pays' }],
    ['#study', { view: 'study', place: '' }],
    ['#study/fees', { view: 'study', place: 'fees' }],
    ['#study/fees.4', { view: 'study', place: 'fees.4' }],
    ['#quiz', { view: 'quiz', place: '' }],
    ['#quiz?n=5&seed=a%2Cb', { view: 'quiz', place: 'n=5&seed=a%2Cb' }],
    ['#paper', { view: 'paper', place: '' }],
    ['#paper?n=5&forms=A,B', { view: 'paper', place: 'n=5&forms=A,B' }],
    ['#data', { view: 'data', place: '' }],
  ])('%s leads to its view and place', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it.each(['#nowhere', '#Deck', '#study-hall', '#/deck', 'deck%', '#%E0%A4%A'])(
    '%s, which is none of ours, leads home',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'home', place: '' });
    },
  );

  it.each(['#deck/fees/2/3', '#deck//2', '#study/fees/2'])(
    '%s keeps its view and drops a place that cannot be',
    (hash) => {
      expect(parseRoute(hash).place).toBe('');
    },
  );

  it('is read, whatever it says, without throwing, and written back as it was understood', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string().map((text) => `#deck/${text}`),
          fc.string().map((text) => `#quiz?${text}`),
          fc.string().map((text) => `#paper?${text}`),
        ),
        (hash) => {
          const route = parseRoute(hash);
          expect(parseRoute(routeHash(route))).toEqual(route);
        },
      ),
    );
  });

  it('is read as it was written, for every place there can be', () => {
    const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const route = fc.oneof(
      fc.record({
        view: fc.constant('deck' as const),
        place: fc.oneof(
          id,
          fc.tuple(id, id).map((ids) => ids.join('/')),
        ),
      }),
      fc.record({
        view: fc.constant('study' as const),
        place: fc.tuple(id, fc.nat()).map(([a, n]) => (n ? `${a}.${n}` : a)),
      }),
      fc.constantFrom({ view: 'home' as const, place: '' }, { view: 'data' as const, place: '' }),
    );
    fc.assert(
      fc.property(route, (given) => {
        expect(parseRoute(routeHash(given))).toEqual(given);
      }),
    );
  });
});

describe('the section of a place', () => {
  it.each([
    ['', ''],
    ['fees', 'fees'],
    ['fees/2', 'fees'],
    ['fees/who-pays', 'fees'],
    ['fees.4', 'fees'],
  ])('of "%s" is "%s"', (place, section) => {
    expect(sectionOf(place)).toBe(section);
  });
});
