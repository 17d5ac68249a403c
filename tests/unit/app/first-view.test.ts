import { describe, expect, it } from 'vitest';
import { firstView } from '../../../src/app/first-view.ts';
import { parseRoute } from '../../../src/app/routes.ts';

describe('firstView', () => {
  it.each([
    ['', 'home'],
    ['#', 'home'],
    ['#study', 'study'],
    ['#study/loans.3', 'study'],
    ['#deck', 'deck'],
    ['#deck/loans/2', 'deck'],
    ['#quiz', 'quiz'],
    ['#quiz?n=5&mode=exam', 'quiz'],
    ['#paper?n=5', 'paper'],
    ['#data', 'panel'],
    ['#nowhere', 'home'],
    ['#deck%2Floans', 'deck'],
    ['#/study', 'home'],
  ])('shows for %j the %s', (hash, view) => {
    expect(firstView(hash, 1280, 720, {}).view).toBe(view);
    // the views read the same address a moment later
    expect(parseRoute(hash).view).toBe(view === 'panel' ? 'data' : view);
  });

  it('hides the title while another slide is on its way', () => {
    expect(firstView('#deck/loans', 1280, 720, {}).isWaiting).toBe(true);
    expect(firstView('#deck', 1280, 720, {}).isWaiting).toBe(false);
    expect(firstView('#study/loans', 1280, 720, {}).isWaiting).toBe(false);
  });

  it('opens the reading view at the same section where a deck does not fit', () => {
    const reading = { view: 'study', hash: '#study/loans', isWaiting: false };
    expect(firstView('#deck/loans/2', 799, 720, {})).toEqual(reading);
    expect(firstView('#deck/loans/2', 1280, 499, {})).toEqual(reading);
    expect(firstView('#deck', 390, 844, {})).toEqual({ ...reading, hash: '#study' });
    expect(firstView('#deck', 800, 500, {}).view).toBe('deck');
  });

  it('starts the deck light unless dark was chosen, and leaves the other views to the system', () => {
    expect(firstView('#deck', 1280, 720, {}).theme).toBe('light');
    expect(firstView('#deck', 1280, 720, { theme: 'dark' }).theme).toBe('dark');
    expect(firstView('#study', 1280, 720, {}).theme).toBeUndefined();
    expect(firstView('#study', 1280, 720, { theme: 'light' }).theme).toBe('light');
  });
});
