import { describe, expect, it } from 'vitest';
import { ratingOf } from '../../../src/review/rating.ts';
import { attempt } from './an-attempt.ts';

const grade = (earned: number, possible = 4) => ({
  verdict: earned === possible ? ('right' as const) : earned === 0 ? ('wrong' as const) : ('partly' as const),
  earned,
  possible,
});

describe('the grade of an answer', () => {
  it.each([
    ['right', attempt({}), 3],
    ['right and sure', attempt({ confidence: 'sure' }), 3],
    ['right with a hint', attempt({ hints: 1 }), 2],
    ['right by a guess', attempt({ confidence: 'guess' }), 2],
    ['right and said to be hard', attempt({ effort: 'hard' }), 2],
    ['right and said to be all right', attempt({ effort: 'fair' }), 3],
    ['right and said to be easy', attempt({ effort: 'easy' }), 4],
    ['right with a hint and said to be easy', attempt({ effort: 'easy', hints: 1 }), 2],
    ['wrong and said to be easy', attempt({ effort: 'easy', grade: grade(0) }), 1],
    ['three quarters', attempt({ grade: grade(3) }), 2],
    ['half', attempt({ grade: grade(2) }), 1],
    ['wrong', attempt({ grade: grade(0) }), 1],
    ['shown', attempt({ grade: grade(4), revealed: true }), 1],
    ['nothing', attempt({ grade: { verdict: 'unanswered', earned: 0, possible: 4 } }), 1],
  ] as const)('%s', (_, given, rating) => {
    expect(ratingOf(given)).toBe(rating);
  });
});
