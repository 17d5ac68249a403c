import * as v from 'valibot';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../../src/core/seeded.ts';
import type { CourseItem } from '../../../src/course/course.ts';
import { kinds } from '../../../src/items/kinds.ts';
import { check, isAlmost, openShowing, reveal, showingOf, tryAgain } from '../../../src/lesson/turns.ts';
import { attemptSchema } from '../../../src/progress/attempt.ts';
import { inAWord, oneRight, samples, severalRight, steps, writtenGaps } from '../items/samples.ts';

const shownAt = '2026-03-01T08:00:00.000Z';
const occasion = { id: 'a1', course: 'garden', view: 'study', at: '2026-03-01T08:01:00.000Z' } as const;

function open(item: CourseItem['item'], seed = 'seed') {
  const read = kinds.find((kind) => kind.kind === item.kind)?.read(item);
  if (read?.ok !== true) throw new Error('no such kind');
  const { question } = read;
  return {
    question,
    showing: openShowing({ item, revision: 'r', points: [], proofs: [] }, question, seeded(seed), shownAt),
  };
}

describe('a showing', () => {
  it('draws every part once, and never an order that gives the key away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.string(), (item, seed) => {
        const { question, showing } = open(item, seed);
        expect(showing.parts.toSorted()).toEqual(
          question
            .parts()
            .map((part) => part.id)
            .toSorted(),
        );
        expect(question.isGivenAway(showing.parts) && showing.parts.length > 0).toBe(false);
      }),
    );
  });

  it('does not give an order away even when chance insists on it', () => {
    const { question } = open(steps);
    const stubborn = openShowing(
      { item: steps, revision: 'r', points: [], proofs: [] },
      question,
      () => 0.999999,
      shownAt,
    );
    expect(stubborn.parts).toEqual(['reap', 'water', 'sow', 'dig']);
  });

  it('is the same for the same seed', () => {
    expect(open(severalRight, 'a').showing).toEqual(open(severalRight, 'a').showing);
  });

  it('becomes an attempt that the log accepts', () => {
    const { question, showing } = open(oneRight);
    const { attempt } = check({ ...showing, response: ['noon'], hints: 1 }, question, occasion);
    expect(v.is(attemptSchema, attempt)).toBe(true);
    expect(attempt).toMatchObject({
      item: 'one-right',
      parts: showing.parts,
      response: ['noon'],
      grade: { verdict: 'wrong', earned: 0, possible: 1 },
      hints: 1,
      try: 1,
      revealed: false,
      shownAt,
    });
  });

  it('counts misses and tries, and keeps the order drawn', () => {
    const { question, showing } = open(oneRight);
    const first = check({ ...showing, response: ['noon'] }, question, occasion).showing;
    const second = check({ ...tryAgain(first, question), response: ['dusk'] }, question, occasion);
    expect(second.showing).toMatchObject({ phase: 'checked', try: 2, misses: 2, parts: showing.parts });
    expect(second.attempt.shownAt).toBe(shownAt);
  });

  it('starts the next try blank after a wrong response, and from what was partly right', () => {
    const wrong = open(oneRight);
    expect(tryAgain({ ...wrong.showing, response: ['noon'] }, wrong.question).response).toEqual([]);
    const partly = open(severalRight);
    expect(tryAgain({ ...partly.showing, response: ['beans'] }, partly.question).response).toEqual(['beans']);
  });

  it('records a shown key as revealed, not as right', () => {
    const { question, showing } = open(oneRight);
    const turn = reveal({ ...showing, phase: 'checked', response: ['noon'], try: 2, misses: 2 }, question, occasion);
    expect(turn.showing.phase).toBe('revealed');
    expect(turn.attempt).toMatchObject({ revealed: true, response: ['noon'], grade: { verdict: 'wrong', earned: 0 } });
  });

  it('is restored from its last attempt as it was left', () => {
    const { question, showing } = open(oneRight);
    for (const response of [['noon'], ['dawn']]) {
      const turn = check({ ...showing, response }, question, occasion);
      expect(showingOf(turn.attempt)).toEqual(turn.showing);
    }
  });

  it('keeps a word that is right but for its spelling, and says so only when nothing else is wrong', () => {
    const word = open(inAWord);
    const slip = { ...word.showing, response: { text: 'the gatte' } };
    expect(isAlmost(slip, word.question)).toBe(true);
    expect(tryAgain(slip, word.question).response).toEqual({ text: 'the gatte' });
    const gaps = open(writtenGaps);
    const mixed = { ...gaps.showing, response: { place: 'brickwrk', plant: 'rice' } };
    expect(isAlmost(mixed, gaps.question)).toBe(false);
    expect(tryAgain(mixed, gaps.question).response).toEqual(mixed.response);
  });

  it('records what is left of the points after the hints that were taken', () => {
    const { question, showing } = open({ ...oneRight, hints: ['Look up.', { text: 'Look down.', costs: 0.25 }] });
    const { attempt } = check({ ...showing, response: ['dawn'], hints: 2 }, question, occasion);
    expect([attempt.hints, attempt.grade]).toEqual([2, { verdict: 'right', earned: 0.75, possible: 1 }]);
  });
});
