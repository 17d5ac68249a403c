import { describe, expect, it } from 'vitest';
import type { AuthoredQuestion } from '../../../src/items/kind.ts';
import { readQuestion } from '../../../src/items/read-question.ts';
import { bundledCourse } from './bundled-course.ts';
import { byChance, choicesByRobot, mean, robots, stancesByRobot } from './robots.ts';
import type { Robot } from './robots.ts';

/** How far above chance somebody may get without having read the document. */
const most = 0.1;

const compiled = bundledCourse();
const questions = (compiled?.course.items ?? []).flatMap(({ item }) => readQuestion(item) ?? []);
const choices = questions.filter(({ item }) => item.kind === 'choice');
const stances = questions.filter(({ item }) => item.kind === 'stance');

/** How much more than chance was earned, of 1. */
function gain(asked: readonly AuthoredQuestion[], earned: readonly number[]): number {
  return mean(earned) - mean(asked.map(byChance));
}

/** A robot's gains that are too high, over the bank and by kind. */
function tooHigh(robot: Robot, isTrusting: boolean): readonly string[] {
  const choice = choicesByRobot(choices, robot);
  const stance = stancesByRobot(stances, robot, isTrusting);
  const gains = {
    choice: gain(choices, choice),
    stance: gain(stances, stance),
    bank: gain([...choices, ...stances], [...choice, ...stance]),
  };
  return Object.entries(gains).flatMap(([name, value]) =>
    value > most ? [`${name} ${(100 * value).toFixed(1)} above chance`] : [],
  );
}

describe.skipIf(compiled === undefined)('the bundled bank', () => {
  it.each(Object.entries(robots))('gives little to a reader who takes the %s', (_, robot) => {
    expect(tooHigh(robot, true)).toEqual([]);
  });

  it.each(Object.entries(robots))('gives little to a reader who mistrusts statements that are the %s', (_, robot) => {
    expect(tooHigh(robot, false)).toEqual([]);
  });
});

describe('the robots', () => {
  const item = { id: 'a', section: 'one', prompt: 'What does the document say?' };
  const read = (sample: typeof item & { readonly kind: string }) => {
    const question = readQuestion(sample);
    if (question === undefined) throw new Error('the sample is no item');
    return question;
  };
  const state = (statement: string, verdict: string) =>
    read(Object.assign({ kind: 'stance', statement, verdict }, item));
  const ask = (texts: readonly string[]) => {
    const options = texts.map((text) => ({ text: text.replace('*', ''), correct: text.startsWith('*') }));
    return read(Object.assign({ kind: 'choice', options }, item));
  };

  it.each([
    ['longest', '*It has no general position on them', 'It is for them'],
    ['mildest', '*It may oppose some', 'It must oppose them'],
    ['firmest', '*It must oppose them', 'It may oppose some'],
    ['kindest', '*It helps people', 'It stays aside'],
    ['most absolute', '*It opposes all of them', 'It opposes most of them'],
    ['odd one out', '*Only money', 'It is for them'],
    ['most neutral', '*It takes no side', 'It is for them'],
  ])('see that the key is the %s', (name, key, other) => {
    const question = ask([key, other, `${other} too`.replace('It must', 'They').replace('stays', 'steps')]);
    const robot = robots[name];
    expect(robot && choicesByRobot([question], robot)).toEqual([1]);
  });

  it('throw a die where they see no difference', () => {
    const robot = robots['most absolute'];
    expect(robot && choicesByRobot([ask(['*One way', 'Another way', 'A third way'])], robot)).toEqual([1 / 3]);
    expect(byChance(ask(['*One way', 'Another way', 'A third way']))).toBeCloseTo(1 / 3);
  });

  it('take whatever is above the average where several are right', () => {
    const robot = robots['longest'];
    expect(robot && choicesByRobot([ask(['*A long answer', '*A longer answer', 'Short', 'Tiny'])], robot)).toEqual([1]);
    // of the 15 sets of four options, two of them right
    expect(byChance(ask(['*One', '*Two', 'Three', 'Four']))).toBeCloseTo((2 * 0.5 + 1 + 2 * 0.5) / 15);
  });

  it('believe or mistrust the third of all statements that stands out most', () => {
    const robot = robots['longest'];
    const statements = [
      state('A very long statement', 'contradicts'),
      state('A statement', 'silent'),
      state('Short', 'says'),
    ];
    expect(robot && stancesByRobot(statements, robot, true)).toEqual([0, 1, 0]);
    expect(robot && stancesByRobot(statements, robot, false)).toEqual([1, 1, 1]);
  });
});
