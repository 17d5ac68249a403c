import { describe, expect, it } from 'vitest';
import { choicesIn, countPoints, poolFor } from '../../../../src/lesson/draw/item-pool.ts';
import type { Choices } from '../../../../src/lesson/draw/draw-settings.ts';
import { course, lessonOf } from '../../quiz/a-quiz.ts';

const lesson = lessonOf();
const pool = (part: Partial<Choices>) =>
  poolFor(course, { sections: [], kinds: [], ...part }, (id) => lesson.question(id));

describe('what a session can be drawn from', () => {
  it('is every item when nothing is chosen, with the misconceptions that it offers', () => {
    expect(pool({})).toHaveLength(4);
    expect(pool({}).find(({ id }) => id === 'one-right')).toEqual({
      id: 'one-right',
      section: 'garden',
      kind: 'choice',
      twin: 'opening',
      misconceptions: ['night-garden'],
    });
  });

  it('is what the kinds and sections leave', () => {
    expect(pool({ kinds: ['stance'] }).map(({ id }) => id)).toEqual(['statement']);
    expect(pool({ sections: ['nowhere'] })).toHaveLength(4);
  });

  it('counts twins once', () => {
    expect(countPoints(pool({}))).toBe(3);
  });

  it('offers only sections that are asked about', () => {
    expect(choicesIn(course)).toEqual({ sections: ['garden'], kinds: ['choice', 'stance'] });
  });
});
