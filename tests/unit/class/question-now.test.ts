import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { createClassStore } from '../../../src/class/class-store.ts';
import { actsOn, stepOn } from '../../../src/class/loop-acts.ts';
import { countHands } from '../../../src/class/loop.ts';
import { questionNow, type QuestionNow } from '../../../src/class/question-now.ts';
import { stepBack } from '../../../src/class/step-back.ts';
import { shownKinds } from '../../../src/items/elements.ts';
import { orderGrader } from '../../../src/items/order/order-grader.ts';
import type { Turn } from '../../../src/deck/slide.ts';
import { steps } from '../items/samples.ts';
import { course, lessonOf } from '../quiz/a-quiz.ts';

let at = 0;
const inSteps = { item: steps, revision: 'r1', points: ['g.1'], proofs: [] };
const ticking = {
  ...lessonOf({ ...course, items: [...course.items, inSteps] }, [
    ...shownKinds,
    { grader: orderGrader, show: () => html`<i></i>` },
  ]),
  now: () => new Date(Date.UTC(2026, 1, 1, 8, 0, at++)),
};

/** The classes of a device that keeps nothing. */
function storeOf() {
  return createClassStore(
    'library',
    {
      readAll: async () => [],
      change: async () => [],
      remove: async () => undefined,
      follow: () => undefined,
    },
    ticking.now,
  );
}

/** A class before one slide, and what its teacher presses. */
function slideOf(itemId: string, turn?: Turn, classes = storeOf()) {
  const now = (): QuestionNow => {
    const found = questionNow(ticking, { itemId, turn }, 's1', classes.getState().asked.values());
    if (found === undefined) throw new Error('nothing is asked');
    return found;
  };
  return {
    /** the item that is asked, and where it stands */
    told: () => `${now().item.item.id}: ${now().asked.step}`,
    vote(round: number, option: string, hands: number) {
      classes.change(now().asked, (asked) => countHands(asked, round, option, hands, '2026-02-01T08:00:00.000Z'));
    },
    votes: () => now().asked.rounds.map(({ counts }) => counts),
    press(label: string) {
      const acts = actsOn(ticking, classes, now());
      const act = acts.find((one) => one.label === label);
      if (act === undefined) throw new Error(`there is only ${acts.map((one) => one.label).join()}`);
      classes.change(act.asked, act.change);
    },
    /** what a clicker does until the deck goes on */
    click() {
      const acts: string[] = [];
      for (let act = stepOn(ticking, classes, now()); act !== undefined; act = stepOn(ticking, classes, now())) {
        acts.push(act.does);
        classes.change(act.asked, act.change);
        if (acts.length > 50) throw new Error('it never ends');
      }
      return acts.join(' ');
    },
    back() {
      const act = stepBack(ticking, classes, now());
      if (act !== undefined) classes.change(act.asked, act.change);
      return act?.label;
    },
  };
}

describe('what a slide asks', () => {
  it('is its item, and then a twin that is answered alone, once', () => {
    const slide = slideOf('one-right');
    expect(slide.told()).toBe('one-right: think');
    for (const label of ['Show the options', 'To the passage', 'Mark the passage', 'Ask it in other words'])
      slide.press(label);
    expect(slide.told()).toBe('one-right-again: think');
    for (const label of ['Show the options', 'To the passage', 'Mark the passage']) slide.press(label);
    expect(() => slide.press('Ask it in other words')).toThrow('there is only');
  });

  it('goes back act by act, and from the twin to the first question with what was counted', () => {
    const slide = slideOf('one-right');
    slide.press('Show the options');
    slide.vote(0, 'dawn', 9);
    for (const label of ['Let them talk', 'Vote again']) slide.press(label);
    slide.vote(1, 'dawn', 17);
    for (const label of ['To the passage', 'Mark the passage', 'Ask it in other words']) slide.press(label);
    const walk = Array.from({ length: 7 }, () => `${slide.back()} → ${slide.told()}`);
    expect(walk).toEqual([
      'Back to the first question → one-right: passage',
      'Back a step → one-right: passage',
      'Back a step → one-right: vote-again',
      'Back a step → one-right: discuss',
      'Back a step → one-right: vote',
      'Back a step → one-right: think',
      'undefined → one-right: think',
    ]);
    expect(slide.votes()).toEqual([{ dawn: 9 }, { dawn: 17 }]);
  });

  it('goes back to the first vote where no second was held', () => {
    const slide = slideOf('one-right');
    for (const label of ['Show the options', 'To the passage']) slide.press(label);
    expect(`${slide.back()} → ${slide.told()}`).toBe('Back a step → one-right: vote');
  });

  it('is the slide’s own item where a twin of it has a slide of its own', () => {
    const classes = storeOf();
    const [first, other] = [slideOf('one-right', undefined, classes), slideOf('one-right-again', undefined, classes)];
    first.press('Show the options');
    expect(other.told()).toBe('one-right-again: think');
    other.press('Show the options');
    other.vote(0, 'dawn', 5);
    expect(first.told()).toBe('one-right: vote');
    expect(first.votes()).toEqual([]);
  });

  it('shows a twin that was asked from another slide with what was counted for it', () => {
    const classes = storeOf();
    const [first, other] = [slideOf('one-right', undefined, classes), slideOf('one-right-again', undefined, classes)];
    for (const label of ['Show the options', 'To the passage', 'Mark the passage', 'Ask it in other words'])
      first.press(label);
    first.vote(0, 'dawn', 5);
    expect(other.votes()).toEqual([{ dawn: 5 }]);
  });
});

describe('a clicker', () => {
  it('goes through the whole loop, and leaves the twin to its button', () => {
    expect(slideOf('one-right').click()).toBe('vote discuss vote-again passage mark');
  });

  it('goes through all parts of an item', () => {
    const loop = 'vote discuss vote-again passage mark';
    expect(slideOf('steps').click()).toBe(`${loop} part ${loop}`);
  });

  it('ends a guess with its votes, and takes it up again at its first part', () => {
    const classes = storeOf();
    expect(slideOf('steps', 'before', classes).click()).toBe('vote part vote');
    const again = 'vote-again passage mark';
    expect(slideOf('steps', 'after', classes).click()).toBe(`${again} part ${again}`);
  });

  it('holds one vote on an exit ticket', () => {
    const slide = slideOf('one-right', 'once');
    expect(slide.click()).toBe('vote passage mark');
    expect(() => slide.press('Ask it in other words')).toThrow('there is only');
  });
});
