import { describe, expect, it } from 'vitest';
import { choice } from '../../../src/items/choice/choice.ts';
import type { AuthoredQuestion, Kind } from '../../../src/items/kind.ts';
import { match } from '../../../src/items/match/match.ts';
import { order } from '../../../src/items/order/order.ts';
import { stance } from '../../../src/items/stance/stance.ts';
import { oneRight, pairs, severalRight, statement, steps } from './samples.ts';

function question(kind: Kind, item: unknown): AuthoredQuestion {
  const read = kind.read(item);
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join('; '));
  return read.question;
}

describe('a choice with one right option', () => {
  const asked = question(choice, oneRight);

  it('is all or nothing', () => {
    expect(asked.credit()).toBe('all-or-nothing');
    expect(asked.grade(['dawn'])).toEqual({ verdict: 'right', earned: 1, possible: 1 });
    expect(asked.grade(['noon'])).toEqual({ verdict: 'wrong', earned: 0, possible: 1 });
  });

  it('explains what was chosen and keeps silent about the key', () => {
    expect(asked.feedback(['noon'])).toEqual([
      { part: 'dawn', verdict: 'missed' },
      { part: 'noon', verdict: 'wrong', claim: 'noon' },
      { part: 'dusk', verdict: 'rest' },
    ]);
  });

  it('does not count an option that it does not have', () => {
    expect(asked.grade(['gone']).verdict).toBe('unanswered');
  });
});

describe('a choice with several right options', () => {
  const asked = question(choice, severalRight);

  it('takes false picks off the hits, never below nothing', () => {
    expect(asked.credit()).toBe('hits-minus-false-picks');
    expect(asked.grade(['beans'])).toEqual({ verdict: 'partly', earned: 1, possible: 2 });
    expect(asked.grade(['peas', 'beans'])).toEqual({ verdict: 'right', earned: 2, possible: 2 });
    expect(asked.grade(['beans', 'peas', 'rice'])).toEqual({ verdict: 'partly', earned: 1, possible: 2 });
    expect(asked.grade(['beans', 'peas', 'rice', 'tea'])).toEqual({ verdict: 'wrong', earned: 0, possible: 2 });
    expect(asked.grade(['rice', 'tea'])).toEqual({ verdict: 'wrong', earned: 0, possible: 2 });
  });

  it('counts an option once, however often it is given', () => {
    expect(asked.grade(['beans', 'beans']).earned).toBe(1);
  });
});

describe('a stance', () => {
  const asked = question(stance, statement);

  it('is all or nothing, and unanswered without a verdict', () => {
    expect(asked.grade('silent').verdict).toBe('right');
    expect(asked.grade('says').verdict).toBe('wrong');
    expect(asked.grade(null).verdict).toBe('unanswered');
    expect(asked.grade('perhaps').verdict).toBe('unanswered');
  });

  it('explains a wrong verdict by its misconception, or not at all', () => {
    expect(asked.feedback('says').find((part) => part.part === 'says')).toEqual({
      part: 'says',
      verdict: 'wrong',
      claim: 'says',
    });
    expect(asked.feedback('contradicts').find((part) => part.part === 'contradicts')).toEqual({
      part: 'contradicts',
      verdict: 'wrong',
    });
  });
});

describe('an order', () => {
  const asked = question(order, steps);

  it('gives a point for every two neighbours in the right order', () => {
    expect(asked.grade(['dig', 'sow', 'water', 'reap'])).toEqual({ verdict: 'right', earned: 3, possible: 3 });
    expect(asked.grade(['sow', 'dig', 'water', 'reap'])).toEqual({ verdict: 'partly', earned: 2, possible: 3 });
    expect(asked.grade(['reap', 'water', 'sow', 'dig'])).toEqual({ verdict: 'wrong', earned: 0, possible: 3 });
  });

  it('gives nothing for a step that is missing', () => {
    expect(asked.grade(['dig', 'sow'])).toEqual({ verdict: 'partly', earned: 1, possible: 3 });
  });

  it('is given away by its own order only', () => {
    expect(asked.isGivenAway(['dig', 'sow', 'water', 'reap'])).toBe(true);
    expect(asked.isGivenAway(['sow', 'dig', 'water', 'reap'])).toBe(false);
  });

  it('explains itself only when everything is in order', () => {
    expect(asked.feedback(['sow', 'dig', 'water', 'reap'])).toEqual([
      { part: 'dig', verdict: 'wrong' },
      { part: 'sow', verdict: 'wrong' },
      { part: 'water', verdict: 'right' },
      { part: 'reap', verdict: 'right' },
    ]);
    expect(asked.feedback(['dig', 'sow', 'water', 'reap'])[0]).toEqual({
      part: 'dig',
      verdict: 'right',
      claim: 'steps',
    });
  });
});

describe('a match', () => {
  const asked = question(match, pairs);

  it('gives a point for every right pair, and none for what was left open', () => {
    expect(asked.grade({ ann: 'ann', ben: 'ben', cem: 'ann' })).toEqual({ verdict: 'right', earned: 3, possible: 3 });
    expect(asked.grade({ ann: 'ann', ben: 'sings' })).toEqual({ verdict: 'partly', earned: 1, possible: 3 });
    expect(asked.grade({ ann: 'sings', ben: 'sings', cem: 'sings' }).verdict).toBe('wrong');
    expect(asked.grade({ nobody: 'ann' }).verdict).toBe('unanswered');
  });

  it('offers a right-hand side once, though two pairs share it', () => {
    expect(asked.parts().map((part) => part.text)).toEqual(['digs', 'waters', 'sings']);
  });

  it('explains a wrong answer by its misconception and never by the pair’s own why', () => {
    expect(asked.feedback({ ann: 'sings', ben: 'ann' })).toEqual([
      { part: 'ann', verdict: 'wrong', claim: 'sings' },
      { part: 'ben', verdict: 'wrong' },
      { part: 'cem', verdict: 'open' },
    ]);
  });
});

describe('wording', () => {
  it('stays when options are rearranged or a why is corrected, and changes with the key', () => {
    const [first, second, third] = oneRight.options;
    const words = question(choice, oneRight).wording();
    expect(
      question(choice, { ...oneRight, options: [third, second, { ...first, why: 'Because.' }] }).wording(),
    ).toEqual(words);
    expect(
      question(choice, {
        ...oneRight,
        options: [{ ...first, correct: false }, { ...second, correct: true }, third],
      }).wording(),
    ).not.toEqual(words);
  });

  it('changes when steps change places', () => {
    const turned = { ...steps, steps: steps.steps.toReversed() };
    expect(question(order, turned).wording()).not.toEqual(question(order, steps).wording());
  });
});
