import { describe, expect, it } from 'vitest';
import { firstView } from '../../../src/app/first-view.ts';

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
    ['#data', 'panel'],
  ])('shows for %j the %s', (hash, view) => {
    expect(firstView(hash, 1280, 720, null).view).toBe(view);
  });

  it('hides the title while another slide is on its way', () => {
    expect(firstView('#deck/loans', 1280, 720, null).isWaiting).toBe(true);
    expect(firstView('#deck', 1280, 720, null).isWaiting).toBe(false);
    expect(firstView('#study/loans', 1280, 720, null).isWaiting).toBe(false);
  });

  it('opens the reading view at the same section where a deck does not fit', () => {
    const reading = { view: 'study', hash: '#study/loans', isWaiting: false };
    expect(firstView('#deck/loans/2', 799, 720, null)).toEqual(reading);
    expect(firstView('#deck/loans/2', 1280, 499, null)).toEqual(reading);
    expect(firstView('#deck', 390, 844, null)).toEqual({ ...reading, hash: '#study' });
    expect(firstView('#deck', 800, 500, null).view).toBe('deck');
  });

  it('starts the deck light unless dark was chosen, and leaves the other views to the system', () => {
    expect(firstView('#deck', 1280, 720, null).theme).toBe('light');
    expect(firstView('#deck', 1280, 720, '{"theme":"dark"}').theme).toBe('dark');
    expect(firstView('#study', 1280, 720, null).theme).toBeUndefined();
    expect(firstView('#study', 1280, 720, '{"theme":"light"}').theme).toBe('light');
  });

  it.each(['', 'null', '7', '{', '{"theme":"pink"}'])('survives %j as stored settings', (settings) => {
    expect(firstView('', 1280, 720, settings)).toEqual({ view: 'home', isWaiting: false });
  });
});
