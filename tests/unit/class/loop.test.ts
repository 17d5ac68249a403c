import { describe, expect, it } from 'vitest';
import { advise } from '../../../src/class/advise.ts';
import { handsIn, shareRight } from '../../../src/class/count-hands.ts';
import { ask, countHands, goToStep, roundNow, show, skip, throwRoundAway } from '../../../src/class/loop.ts';

const at = '2026-02-01T08:00:00.000Z';
const later = '2026-02-01T08:05:00.000Z';
const asked = ask({
  id: 'a1',
  course: 'library',
  session: 's1',
  item: 'one-right',
  revision: 'r1',
  ballot: 'one-right',
  askedAt: at,
});
const option = (id: string, isKey = false) => ({ id, letter: 'A', text: id, short: id, isKey });
const ballot = {
  id: 'one-right',
  label: '',
  isSingle: true,
  options: [option('dawn', true), option('noon'), option('dusk')],
};
const round = (dawn: number, noon: number, dusk = 0) => ({ counts: { dawn, noon, dusk }, at });

describe('the question loop', () => {
  it('begins with the prompt alone, and nothing shown', () => {
    expect(asked).toMatchObject({
      step: 'think',
      rounds: [],
      shows: { bars: false, key: false, passage: false },
      isSkipped: false,
    });
  });

  it('counts the first round by option, and corrects it later', () => {
    const voted = countHands(countHands(goToStep(asked, 'vote'), 0, 'dawn', 9, at), 0, 'noon', 11, at);
    expect(voted.rounds).toEqual([{ counts: { dawn: 9, noon: 11 }, at }]);
    const corrected = countHands(goToStep(voted, 'passage'), 0, 'noon', 10, later);
    expect(corrected.rounds).toEqual([{ counts: { dawn: 9, noon: 10 }, at: later }]);
  });

  it('takes a count back, which is not nought', () => {
    const voted = countHands(goToStep(asked, 'vote'), 0, 'dawn', 9, at);
    expect(countHands(voted, 0, 'dawn', undefined, later).rounds).toEqual([{ counts: {}, at: later }]);
  });

  it('keeps the first round while the second is counted', () => {
    const first = countHands(goToStep(asked, 'vote'), 0, 'dawn', 9, at);
    const again = goToStep(goToStep(first, 'discuss'), 'vote-again');
    expect(roundNow(again)).toBe(1);
    expect(countHands(again, 1, 'dawn', 17, later).rounds).toEqual([
      { counts: { dawn: 9 }, at },
      { counts: { dawn: 17 }, at: later },
    ]);
  });

  it('throws away the round under way and no other, however often it is told to', () => {
    const first = countHands(goToStep(asked, 'vote'), 0, 'dawn', 9, at);
    const second = countHands(goToStep(first, 'vote-again'), 1, 'dawn', 17, later);
    const over = throwRoundAway(goToStep(second, 'passage'), 1);
    expect(throwRoundAway(over, 1).rounds).toEqual(first.rounds);
    expect(throwRoundAway(second, 1).rounds).toEqual(first.rounds);
    expect(throwRoundAway(first, 0).rounds).toEqual([]);
  });

  it('puts the bars away and the passage there when the class is to talk, and never shows the key by itself', () => {
    const barsShown = show(goToStep(asked, 'vote'), 'bars', true);
    expect(barsShown.shows.bars).toBe(true);
    expect(goToStep(barsShown, 'discuss').shows).toEqual({ bars: false, key: false, passage: true });
    expect(goToStep(barsShown, 'passage').shows).toEqual({ bars: true, key: false, passage: true });
  });

  it('shows bars without the key, and the key without bars', () => {
    expect(show(asked, 'bars', true).shows).toEqual({ bars: true, key: false, passage: false });
    expect(show(asked, 'key', true).shows).toEqual({ bars: false, key: true, passage: false });
  });

  it('takes a question up again that was skipped, with what was counted', () => {
    const skipped = skip(countHands(goToStep(asked, 'vote'), 0, 'dawn', 9, at));
    expect(skipped).toMatchObject({ isSkipped: true, rounds: [{ counts: { dawn: 9 } }] });
    expect(goToStep(skipped, 'vote')).toMatchObject({ isSkipped: false, rounds: [{ counts: { dawn: 9 } }] });
  });
});

describe('hands', () => {
  it('give the share of answers that were right, and none where nobody answered', () => {
    expect(handsIn(ballot, round(9, 11, 5))).toBe(25);
    expect(shareRight(ballot, round(9, 11, 5))).toBe(0.36);
    expect(shareRight(ballot, round(0, 0))).toBeUndefined();
    expect(shareRight(ballot, undefined)).toBeUndefined();
  });

  it('count only for options that the ballot has', () => {
    expect(handsIn(ballot, { counts: { dawn: 3, gone: 7, constructor: 1 }, at })).toBe(3);
  });
});

describe('advice after a vote', () => {
  it.each([
    [round(2, 2), 'too-few-answers'],
    [round(0, 20), 'show-passage-and-explain'],
    [round(34, 66), 'show-passage-and-explain'],
    [round(35, 65), 'discuss'],
    [round(70, 30), 'discuss'],
    [round(71, 29), 'explain-and-go-on'],
    [undefined, 'too-few-answers'],
  ] as const)('%j: %s', (votes, advice) => {
    expect(advise(ballot, votes, false)).toBe(advice);
  });

  it.each([
    [round(2, 2), 'too-few-answers'],
    [round(34, 66), 'ask-anew'],
    [round(35, 65), 'mark-passage'],
    [round(70, 30), 'mark-passage'],
    [round(71, 29), 'explain-and-go-on'],
  ] as const)('after talking, %j: %s, and no more talk', (votes, advice) => {
    expect(advise(ballot, votes, true)).toBe(advice);
  });
});
