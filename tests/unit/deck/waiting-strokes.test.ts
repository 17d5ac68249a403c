import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../src/deck/build-deck.ts';
import { waitingPassages } from '../../../src/deck/waiting-strokes.ts';
import { foldProgress } from '../../../src/progress/progress.ts';
import type { Attempt } from '../../../src/progress/attempt.ts';
import { course, item, section } from './courses.ts';

const loans = section('loans', 1, [{ texts: ['One.', 'Two.'] }]);
const lesson = course([loans], [item('late', 'loans', ['loans.2'])]);
const slides = buildDeck(lesson);
const content = slides.findIndex(({ kind }) => kind === 'content');

const wrong: Attempt = {
  schema: 1,
  id: 'a1',
  course: 'shed',
  item: 'late',
  revision: 'r',
  parts: [],
  response: null,
  grade: { verdict: 'wrong', earned: 0, possible: 1 },
  hints: 0,
  try: 1,
  revealed: false,
  view: 'deck',
  shownAt: '2026-01-05T10:00:00.000Z',
  at: '2026-01-05T10:00:01.000Z',
};

describe('waitingPassages', () => {
  it('holds the stroke back from a passage that an item still to come asks about', () => {
    expect([...waitingPassages(slides, content, foldProgress(lesson, [], new Date()))]).toEqual(['loans.2']);
  });

  it('lets it go once the item was answered, rightly or not', () => {
    expect([...waitingPassages(slides, content, foldProgress(lesson, [wrong], new Date()))]).toEqual([]);
  });

  it('lets it go behind the item', () => {
    expect([...waitingPassages(slides, slides.length - 1, foldProgress(lesson, [], new Date()))]).toEqual([]);
  });
});
