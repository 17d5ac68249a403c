import { describe, expect, it } from 'vitest';
import { choice } from '../../../src/items/choice/choice.ts';
import { cloze } from '../../../src/items/cloze/cloze.ts';
import { evidence } from '../../../src/items/evidence/evidence.ts';
import { afterHints } from '../../../src/items/hints.ts';
import type { AuthoredQuestion, Kind } from '../../../src/items/kind.ts';
import { number } from '../../../src/items/number/number.ts';
import { short } from '../../../src/items/short/short.ts';
import { sort } from '../../../src/items/sort/sort.ts';
import { cases, exactlyTwo, howMany, howMuch, inAWord, oneRight, settled, wordBank, writtenGaps } from './samples.ts';

function question(kind: Kind, item: unknown, language = 'en'): AuthoredQuestion {
  const read = kind.read(item, language);
  if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join('; '));
  return read.question;
}

describe('cards to sort', () => {
  const asked = question(sort, cases);

  it('gives a point for each card in its bin', () => {
    expect(asked.grade({ thirst: 'helps', frost: 'helps', theft: 'silent' })).toEqual({
      verdict: 'partly',
      earned: 2,
      possible: 3,
    });
    expect(asked.grade({ thirst: 'warns' })).toEqual({ verdict: 'wrong', earned: 0, possible: 3 });
    expect(asked.grade({ thirst: 'gone', nobody: 'helps' }).verdict).toBe('unanswered');
  });

  it('explains a card by the misconception that its wrong bin shows, never by its own why', () => {
    expect(asked.feedback({ thirst: 'warns', frost: 'silent' })).toEqual([
      { part: 'thirst', verdict: 'wrong' },
      { part: 'frost', verdict: 'wrong', claim: 'frost/silent' },
      { part: 'theft', verdict: 'open' },
    ]);
    expect(asked.feedback({ frost: 'helps' })[1]).toEqual({ part: 'frost', verdict: 'wrong' });
  });

  it('says how many cards are left', () => {
    expect(asked.left({ thirst: 'helps' })).toBe(2);
  });

  it('refuses a misconception of a bin that there is not, or that is the right one', () => {
    const faultsWith = (wrong: Record<string, string>) =>
      question(sort, {
        ...cases,
        cards: cases.cards.map((card) => (card.id === 'frost' ? { ...card, wrong } : card)),
      }).faults();
    const path = ['cards', cases.cards.findIndex(({ id }) => id === 'frost'), 'wrong'];
    expect(faultsWith({ helped: 'night-garden' })).toMatchObject([
      { code: 'unknown-bin', path: [...path, 'helped'], hint: 'did you mean "helps"?' },
    ]);
    expect(faultsWith({ warns: 'night-garden' })).toMatchObject([
      { code: 'accepted-is-wrong', path: [...path, 'warns'] },
    ]);
  });
});

describe('evidence', () => {
  const asked = question(evidence, settled);
  const sentence = 'In frost the gate stays shut—all winter, and longer.';

  it('grades answer and sentence apart, half each', () => {
    expect(asked.grade({ option: 'no', sentence })).toEqual({ verdict: 'right', earned: 2, possible: 2 });
    expect(asked.grade({ option: 'no', sentence: 'The gate creaks.' })).toMatchObject({ verdict: 'partly', earned: 1 });
    expect(asked.grade({ option: 'yes', sentence })).toMatchObject({ verdict: 'partly', earned: 1 });
    expect(asked.grade({ option: 'yes', sentence: 'The gate creaks.' })).toMatchObject({ verdict: 'wrong', earned: 0 });
  });

  it('accepts any sentence that holds one of its quotes', () => {
    expect(asked.grade({ option: 'no', sentence: 'There is **no key** from November.' }).verdict).toBe('partly');
    expect(asked.grade({ option: 'no', sentence: 'There is no key from  November.' }).verdict).toBe('right');
  });

  it('shows no passage while the sentence is still to be found', () => {
    expect(asked.feedback({ option: 'yes', sentence: 'The gate creaks.' })).toEqual([
      { part: 'no', verdict: 'missed' },
      { part: 'yes', verdict: 'wrong', claim: 'yes', hidesPassage: true },
      { part: 'paid', verdict: 'rest' },
      { part: 'evidence/sentence', verdict: 'wrong', hidesPassage: true },
    ]);
  });

  it('keeps the why of the right option to itself when only the sentence is right', () => {
    expect(asked.feedback({ option: 'yes', sentence }).at(-1)).toEqual({ part: 'evidence/sentence', verdict: 'right' });
  });

  it('lets its right option rest on the first accepted quote, at its place', () => {
    expect(asked.claims().filter(({ role }) => role === 'key')).toEqual([
      expect.objectContaining({ part: 'no', quote: settled.evidence[0], quotePath: ['evidence', 0] }),
      expect.objectContaining({ part: 'evidence/1', quote: settled.evidence[1], why: 'Its gate stays shut.' }),
    ]);
  });
});

describe('gaps', () => {
  it('take a word of the bank by its id, where it is offered', () => {
    const asked = question(cloze, wordBank);
    expect(asked.parts().map(({ id }) => id)).toEqual(['grows', 'buys', 'sells']);
    expect(asked.grade({ verb: 'grows', other: 'grows' })).toEqual({ verdict: 'partly', earned: 1, possible: 2 });
    expect(asked.grade({ other: 'sells' }).verdict).toBe('unanswered');
    expect(asked.feedback({ verb: 'sells', other: 'buys' })).toEqual([
      { part: 'verb', verdict: 'wrong', claim: 'verb/0' },
      { part: 'other', verdict: 'right', claim: 'other' },
    ]);
  });

  it('take what is written, and earn nothing for a slip', () => {
    const asked = question(cloze, writtenGaps);
    expect(asked.grade({ place: 'Brickwork', plant: 'PEAS' }).verdict).toBe('right');
    expect(asked.grade({ place: 'brickwrk', plant: 'rice' })).toEqual({ verdict: 'wrong', earned: 0, possible: 2 });
    expect(asked.feedback({ place: 'brickwrk', plant: 'rice' })).toEqual([
      { part: 'place', verdict: 'almost' },
      { part: 'plant', verdict: 'wrong', claim: 'plant/0' },
    ]);
  });
});

describe('a word', () => {
  const asked = question(short, inAWord);

  it('is right in any of its forms, almost right with a slip, and named when it is a named wrong one', () => {
    expect(asked.grade({ text: ' Gate' }).verdict).toBe('right');
    expect(asked.feedback({ text: 'the gatte' })).toEqual([{ part: 'in-a-word', verdict: 'almost' }]);
    expect(asked.feedback({ text: 'The fence' })).toEqual([{ part: 'in-a-word', verdict: 'wrong', claim: 'wrong/0' }]);
    expect(asked.grade({ text: '  ' }).verdict).toBe('unanswered');
  });
});

describe('a number', () => {
  it('is right within its tolerance, as the language writes it', () => {
    expect(question(number, howMany).grade({ text: '1,150' }).verdict).toBe('right');
    expect(question(number, howMany, 'es').grade({ text: '1.250 seeds' }).verdict).toBe('right');
    expect(question(number, howMany).grade({ text: '1251' }).verdict).toBe('wrong');
    expect(question(number, howMuch, 'es').key()).toEqual({ text: '1,125' });
  });

  it('is no answer yet when it is no number, and named when it is a named wrong one', () => {
    const asked = question(number, howMany);
    expect(asked.grade({ text: 'many' }).verdict).toBe('unanswered');
    expect(asked.feedback({ text: '12' })).toEqual([{ part: 'how-many', verdict: 'wrong', claim: 'wrong/0' }]);
  });

  it('takes a range in place of a tolerance, both ends included', () => {
    const { tolerance: _, ...rest } = howMany;
    const asked = question(number, { ...rest, range: [1000, 1300] });
    expect(['1000', '1300', '1301'].map((text) => asked.grade({ text }).verdict)).toEqual(['right', 'right', 'wrong']);
  });
});

describe('a choice of exactly two', () => {
  const asked = question(choice, exactlyTwo);

  it('is graded as a choice of several, and says how many are left', () => {
    expect(asked.grade(['beans', 'rice'])).toEqual({ verdict: 'wrong', earned: 0, possible: 2 });
    expect([[], ['beans'], ['beans', 'rice']].map((picks) => asked.left(picks))).toEqual([2, 1, 0]);
  });
});

describe('hints', () => {
  const hints = ['Look up.', { text: 'Look down.', costs: 0.25 }, { text: 'Look here.', costs: 0.5 }];
  const { item } = question(choice, { ...oneRight, hints });
  const grade = { verdict: 'right', earned: 1, possible: 1 } as const;

  it('take their stated share of the points, and leave the verdict', () => {
    expect([0, 1, 2, 3].map((taken) => afterHints(grade, item, taken).earned)).toEqual([1, 1, 0.75, 0.25]);
    expect(afterHints(grade, item, 3).verdict).toBe('right');
  });

  it('never take more than there is', () => {
    const dear = {
      ...item,
      hints: [
        { text: 'A', costs: 0.8 },
        { text: 'B', costs: 0.8 },
      ],
    };
    expect(afterHints(grade, dear, 2).earned).toBe(0);
  });
});
