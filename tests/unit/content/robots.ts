import type { AuthoredQuestion } from '../../../src/items/kind.ts';
import { stances as verdicts } from '../../../src/items/stance/stance-grader.ts';

/** Words that allow no exception. */
const absoluteWords = words(
  'all, alone, always, any, anybody, anyone, both, each, ever, every, everybody, everyone, everything, everywhere, neither, never, ' +
    'no, nobody, none, nothing, nowhere, only, whole, wholly',
);

/** Words of force: duties, refusals, ends. */
const strongWords = words(
  'abolish, abolished, against, ban, banned, bans, end, ends, force, forced, free, freed, full, must, not, oppose, ' +
    'opposed, opposes, refuse, refuses, refusal, reject, rejects, rejected, release, stop, stops, unconditional, without, wrong',
);

/** Words that leave room: degrees, conditions, tries. */
const mildWords = words(
  'aim, aims, as long as, at times, can, certain, could, effort, few, for now, if, in the main, likely, mainly, may, might, most, mostly, ' +
    'often, once, part, perhaps, rarely, seem, seems, seldom, so far, some, sometimes, strive, strives, tries, try, until, where, while, ' +
    'widely, yet',
);

/** Words that leave a question alone. */
const neutralWords = words(
  'declines, neither, no concern, no general position, no judgement, no position, no side, no view, none, nor, open, takes no',
);

/** Words that speak well of the organisation, or of what it does. */
const kindWords = words(
  'agreed, aid, better, care, careful, check, confirm, credible, defend, defended, defends, equal, equally, everyone, fair, fairly, ' +
    'free, freed, freedom, freedoms, glad, good, help, helped, helps, improve, improved, independence, people, protect, protected, ' +
    'release, released, right, rights, safe, support, supports, trust, victims, volunteers, welcome, welcomes',
);

/** Words that speak ill of it, or are only unpleasant. */
const unkindWords = words(
  'afraid, against, alone, aside, danger, fear, fears, gives up, harm, harshly, ignores, less, leave, leaves, refusal, refuse, refuses, ' +
    'regret, reject, rejects, secret, stops, worse, wrong',
);

/** A text that can be chosen, and the texts that it is chosen from. */
interface Choosable {
  readonly text: string;
  readonly others: readonly string[];
}

/** How much a reader likes a text. */
export type Robot = (one: Choosable) => number;

/** Readers who have not read the document and go by one outward sign; each likes best what has the highest figure. */
export const robots: Readonly<Record<string, Robot>> = {
  longest: ({ text }) => text.length,
  mildest: (one) => -firmness(one),
  firmest: firmness,
  kindest: ({ text }) => count(text, kindWords) - count(text, unkindWords),
  'most absolute': ({ text }) => count(text, absoluteWords),
  'odd one out': oddness,
  'most neutral': ({ text }) => count(text, neutralWords),
};

function firmness({ text }: Choosable): number {
  return count(text, absoluteWords) + count(text, strongWords) - count(text, mildWords);
}

/** How few of a text's words the others have, from -1 (they have all of them) to 0. */
function oddness({ text, others }: Choosable): number {
  const known = new Set(others.flatMap(wordsOf));
  const own = wordsOf(text);
  return -own.filter((word) => known.has(word)).length / own.length;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function words(list: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${list.replaceAll(', ', '|')})(?!\\p{L})`, 'giu');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * What each choice earns, of 1, from a robot that takes what it likes best; where several are right, all that it likes better
 * than the average. Between options that it likes alike it throws a die.
 */
export function choicesByRobot(questions: readonly AuthoredQuestion[], robot: Robot): readonly number[] {
  return questions.map((question) => {
    const parts = question.parts();
    const liked = likings(
      parts.map(({ text }) => text),
      robot,
    );
    const bar = isSeveral(question) ? mean(liked) : Math.max(...liked);
    const taken = parts
      .filter((_, index) => (isSeveral(question) ? (liked[index] ?? 0) > bar : liked[index] === bar))
      .map(({ id }) => id);
    if (taken.length === 0) return byChance(question);
    return isSeveral(question) ? earned(question, taken) : mean(taken.map((id) => earned(question, [id])));
  });
}

/**
 * What each stance earns, of 1, from a robot that ranks all statements: it trusts that the third that it likes best is said
 * and the third that it likes least contradicted, or the other way round; the rest it takes for unsaid. Statements that it
 * likes alike share their ranks.
 */
export function stancesByRobot(
  questions: readonly AuthoredQuestion[],
  robot: Robot,
  isTrusting: boolean,
): readonly number[] {
  const liked = likings(
    questions.map((question) => question.wording()[0] ?? ''),
    robot,
  );
  const thirds = isTrusting ? ['contradicts', 'silent', 'says'] : ['says', 'silent', 'contradicts'];
  return liked.map((own, index) => {
    const question = questions[index];
    if (question === undefined) return 0;
    const from = (3 * liked.filter((other) => other < own).length) / liked.length;
    const to = (3 * liked.filter((other) => other <= own).length) / liked.length;
    const parts = thirds.map((verdict, third) => {
      const overlap = Math.max(0, Math.min(to, third + 1) - Math.max(from, third));
      return (overlap / (to - from)) * earned(question, verdict);
    });
    return sum(parts);
  });
}

/** What an item earns on average, of 1, from whoever gives any verdict, takes any option, or any set of options. */
export function byChance(question: AuthoredQuestion): number {
  const ids = question.parts().map(({ id }) => id);
  if (ids.length === 0) return mean(verdicts.map((verdict) => earned(question, verdict)));
  if (!isSeveral(question)) return mean(ids.map((id) => earned(question, [id])));
  const sets = Array.from({ length: 2 ** ids.length - 1 }, (_, set) =>
    ids.filter((__, index) => Math.floor((set + 1) / 2 ** index) % 2 === 1),
  );
  return mean(sets.map((set) => earned(question, set)));
}

export function likings(texts: readonly string[], robot: Robot): readonly number[] {
  return texts.map((text, index) => robot({ text, others: texts.filter((_, other) => other !== index) }));
}

function isSeveral(question: AuthoredQuestion): boolean {
  return question.parts().filter(({ role }) => role === 'key').length > 1;
}

function earned(question: AuthoredQuestion, response: unknown): number {
  const grade = question.grade(response);
  return grade.earned / grade.possible;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}
