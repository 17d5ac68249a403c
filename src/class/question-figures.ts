import type { CourseItem } from '../course/course.ts';
import type { Question } from '../items/kind.ts';
import { fewestAnswers, gainOf, type Gain } from '../lesson/gain.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Asked, Round } from '../progress/class-record.ts';
import { ballotsOf, type Ballot, type BallotOption } from './ballots.ts';
import { handsFor, handsIn, shareRight } from './count-hands.ts';
import { optionWhys, settlingPlace, type OptionWhy } from './option-whys.ts';

/** What figures need of the lesson. */
type FiguresLesson = Pick<Lesson, 'course' | 'item' | 'question'>;

/** How a vote came out. */
export interface VoteFigures {
  /** hands counted */
  readonly n: number;
  /** from 0 to 1; undefined under five answers, which say nothing */
  readonly right: number | undefined;
}

/** How a question did in the classes looked at, all their hands together. */
export interface QuestionFigures {
  readonly item: CourseItem;
  readonly question: Question;
  readonly ballot: Ballot;
  /** the first vote, and the second where there was one */
  readonly votes: readonly VoteFigures[];
  readonly rounds: readonly Round[];
  /** what the classes held in the end: the last vote of each, its first where it voted once */
  readonly last: Round | undefined;
  readonly gain: Gain | undefined;
  /** the wrong answer that most gave in the last vote, and what it says; nothing is said under five answers */
  readonly mostWrong: OptionWhy | undefined;
  /** answers that nobody gave in any vote, where there were enough */
  readonly neverChosen: readonly BallotOption[];
  /** what the kit says to an answer */
  whysOf(option: string): OptionWhy | undefined;
  /** id of the passage that settles it */
  readonly passage: string | undefined;
}

/**
 * Sums up what classes were asked. Of an item that has been changed since, only what was asked of it as it is now counts.
 *
 * @param asked  of all classes looked at
 */
export function questionFigures(lesson: FiguresLesson, asked: Iterable<Asked>): readonly QuestionFigures[] {
  const groups = new Map<string, Asked[]>();
  for (const one of asked) {
    if (one.rounds.length === 0 || lesson.item(one.item)?.revision !== one.revision) continue;
    const key = `${one.item} ${one.ballot}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => figuresOf(lesson, group) ?? []);
}

function figuresOf(lesson: FiguresLesson, group: readonly Asked[]): QuestionFigures | undefined {
  const [first] = group;
  const item = first && lesson.item(first.item);
  const question = item && lesson.question(item.item.id);
  if (!first || !item || !question) return undefined;
  const course = lesson.course.getState();
  const passages = course.sections.find(({ id }) => id === item.item.section)?.passages ?? [];
  const parts = question.parts().map(({ id }) => id);
  const ballot = ballotsOf(question, parts, passages).find(({ id }) => id === first.ballot);
  if (ballot === undefined) return undefined;
  // a class that voted once counts in the first vote only: the two are compared in those that voted twice
  const rounds = [0, 1].flatMap((index) => sum(group.flatMap((one) => one.rounds[index] ?? [])) ?? []);
  const twice = group.filter(({ rounds: [, second] }) => handsIn(ballot, second) > 0);
  const [before, after] = [0, 1].map((index) => sum(twice.flatMap((one) => one.rounds[index] ?? [])));
  const last = sum(group.flatMap((one) => one.rounds.findLast((round) => handsIn(ballot, round) > 0) ?? []));
  const whys = optionWhys(course, item, question, ballot);
  const isEnough = (round: Round | undefined) => handsIn(ballot, round) >= fewestAnswers;
  const wrong = whys
    .filter(({ option }) => !option.isKey && handsFor(last, option.id) > 0)
    .toSorted((one, other) => handsFor(last, other.option.id) - handsFor(last, one.option.id));
  return {
    item,
    question,
    ballot,
    rounds,
    last,
    votes: rounds.map((round) => voteFigures(ballot, round)),
    // where several are right hands are no pupils, and say nothing of how sure the figure is
    gain: ballot.isSingle && before && after ? gainOf(counts(ballot, before), counts(ballot, after)) : undefined,
    mostWrong: isEnough(last) ? wrong[0] : undefined,
    neverChosen: rounds.some(isEnough)
      ? ballot.options.filter(({ id }) => rounds.every((round) => handsFor(round, id) === 0))
      : [],
    whysOf: (id) => whys.find(({ option }) => option.id === id),
    passage: settlingPlace(whys, item)?.passage,
  };
}

function voteFigures(ballot: Ballot, round: Round): VoteFigures {
  const n = handsIn(ballot, round);
  return { n, right: n < fewestAnswers ? undefined : shareRight(ballot, round) };
}

function counts(ballot: Ballot, round: Round): { readonly n: number; readonly right: number } {
  const n = handsIn(ballot, round);
  return { n, right: Math.round((shareRight(ballot, round) ?? 0) * n) };
}

/** Adds the hands of several classes. */
function sum(rounds: readonly Round[]): Round | undefined {
  const [first] = rounds;
  if (first === undefined) return undefined;
  const all = new Map<string, number>();
  for (const { counts: each } of rounds)
    for (const [option, hands] of Object.entries(each)) all.set(option, (all.get(option) ?? 0) + hands);
  return { counts: Object.fromEntries(all), at: first.at };
}
