import type { AuthoredQuestion } from '../../../src/items/kind.ts';
import { likings, mean } from './robots.ts';
import type { Robot } from './robots.ts';

/** One decision that an item asks for: the bin of a card, the word of a gap, an answer, the sentence that settles it. */
export interface Pick {
  readonly item: string;
  /** what can be taken, in authored order */
  readonly offered: readonly string[];
  /** what of it earns something */
  readonly right: readonly string[];
}

/** How much a reader who has not read the document likes each thing on offer; what is liked best is taken. */
export type Reader = (pick: Pick) => readonly number[];

/** For each card, the bins of its item. */
export function binPicks(question: AuthoredQuestion): readonly Pick[] {
  return question.parts().map((card) => pickOf(question, question.slots(), (bin) => ({ [card.id]: bin })));
}

/** For each gap, the words that it offers; nothing where words are written. */
export function wordPicks(question: AuthoredQuestion): readonly Pick[] {
  if (question.isTyped()) return [];
  return question.slots().map((gap) => {
    const offered = question.parts().filter(({ id }) => question.describe({ [gap.id]: id }) !== '');
    return pickOf(question, offered, (word) => ({ [gap.id]: word }));
  });
}

/** The answer of an item that asks for evidence. */
export function answerPicks(question: AuthoredQuestion): readonly Pick[] {
  return [pickOf(question, question.parts(), (option) => ({ option, sentence: null }))];
}

/** The sentence that settles such an item, out of those of its section. */
export function sentencePicks(question: AuthoredQuestion, sentences: readonly string[]): readonly Pick[] {
  const offered = sentences.map((text) => ({ id: text, text }));
  return [pickOf(question, offered, (sentence) => ({ option: null, sentence }))];
}

function pickOf(
  question: AuthoredQuestion,
  offered: readonly { readonly id: string; readonly text: string }[],
  respond: (id: string) => unknown,
): Pick {
  const right = offered.filter(({ id }) => question.grade(respond(id)).earned > 0);
  return { item: question.item.id, offered: offered.map(({ text }) => text), right: right.map(({ text }) => text) };
}

/** A reader who goes by one outward sign. */
export function byRobot(robot: Robot): Reader {
  return ({ offered }) => likings(offered, robot);
}

/** A reader who takes what stands first. */
export const first: Reader = ({ offered }) => offered.map((_, index) => -index);

/** A reader who takes what stands last. */
export const last: Reader = ({ offered }) => offered.map((_, index) => index);

/** A reader who has learnt from all other items what is right most often where it is on offer. */
export function mostOften(picks: readonly Pick[]): Reader {
  return ({ item, offered }) => {
    const others = picks.filter((other) => other.item !== item);
    return offered.map((text) => {
      const met = others.filter((other) => other.offered.includes(text));
      // what was never met may be right as often as anything else
      return met.length === 0 ? 1 / offered.length : mean(met.map(({ right }) => (right.includes(text) ? 1 : 0)));
    });
  };
}

/** How much more than chance a reader gets, of 1; between things that are liked alike a die is thrown. */
export function gainOf(picks: readonly Pick[], reader: Reader): number {
  return mean(
    picks.map((pick) => {
      const liked = reader(pick);
      const taken = pick.offered.filter((_, index) => liked[index] === Math.max(...liked));
      return shareRight(pick, taken) - shareRight(pick, pick.offered);
    }),
  );
}

function shareRight({ right }: Pick, taken: readonly string[]): number {
  return taken.filter((text) => right.includes(text)).length / taken.length;
}
