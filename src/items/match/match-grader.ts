import * as v from 'valibot';
import { claimOf, shortOf } from '../claim-of.ts';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { ItemBase, Part } from '../kind.ts';
import { letter } from '../letter.ts';
import { otherwiseClaim, wrongClaim } from '../otherwise.ts';
import type { MatchItem } from './match.ts';

type Pair = MatchItem['pairs'][number];

/** No phone shows more of an answer in a select. */
const longestInSelect = 28;

/** What can be given as an answer: one part for every different right-hand side, under the id of its first pair. */
export function answersOf(item: MatchItem): readonly Part[] {
  const rights = item.pairs.map((pair, index) => ({
    id: pair.id,
    text: pair.right,
    ...shortOf(pair),
    role: 'key' as const,
    path: ['pairs', index, 'right'],
  }));
  const extra = (item.surplus ?? []).map((answer, index) => ({
    id: answer.id,
    text: answer.text,
    ...shortOf(answer),
    role: 'distractor' as const,
    path: ['surplus', index],
  }));
  return [...rights.filter((part, index) => rights.findIndex((other) => other.text === part.text) === index), ...extra];
}

/** The answers in the order drawn. */
export function answersIn(item: MatchItem, parts: readonly string[]): readonly Part[] {
  const answers = answersOf(item);
  return parts.flatMap((id) => answers.filter((answer) => answer.id === id));
}

/** Whether the answers are too long for a select: then they stand lettered in a list, and the select offers letters. */
export function isLettered(item: MatchItem): boolean {
  return answersOf(item).some(({ text }) => text.length > longestInSelect);
}

/** The answer that belongs to a pair: two pairs with the same right-hand side share it. */
function answerOf(item: MatchItem, pair: Pair): string {
  return answersOf(item).find((answer) => answer.text === pair.right)?.id ?? pair.id;
}

/** Grades a match. A response maps the ids of pairs to the ids of answers; what is absent was left open. */
export const matchGrader = defineGrader({
  kind: 'match',
  isItem: (item: ItemBase): item is MatchItem => item.kind === 'match',
  response: v.record(v.string(), v.string()),
  blank: () => ({}),
  key: (item) => Object.fromEntries(item.pairs.map((pair) => [pair.id, answerOf(item, pair)])),
  grade(item, response) {
    const given = item.pairs.map((pair) => givenTo(item, response, pair));
    if (given.every((answer) => answer === undefined)) return unanswered(item.pairs.length);
    return points(item.pairs.filter((pair, index) => given[index] === answerOf(item, pair)).length, item.pairs.length);
  },
  credit: () => 'pairs',
  parts: answersOf,
  claims: (item) => [
    ...item.pairs.flatMap((pair, index) => [
      { part: pair.id, role: 'key' as const, ...claimOf(pair), path: ['pairs', index] },
      ...otherwiseClaim(pair.id, pair, ['pairs', index]),
    ]),
    ...(item.surplus ?? []).flatMap((answer, index) =>
      // a surplus answer that names nothing makes no claim: it merely belongs nowhere
      answer.misconception === undefined && answer.why === undefined
        ? []
        : [{ part: answer.id, role: 'distractor' as const, ...claimOf(answer), path: ['surplus', index] }],
    ),
  ],
  feedback: (item, response) =>
    item.pairs.map((pair) => {
      const part = pair.id;
      const answer = givenTo(item, response, pair);
      if (answer === undefined) return { part, verdict: 'open' };
      if (answer === answerOf(item, pair)) return { part, verdict: 'right', claim: part };
      const explains = item.surplus?.some(
        ({ id, misconception, why }) => id === answer && (misconception ?? why) !== undefined,
      );
      return { part, verdict: 'wrong', ...wrongClaim(part, pair, explains === true ? answer : undefined) };
    }),
  // beside its select
  rows: (item) => [
    ...(isLettered(item) ? answersOf(item).map(({ text }) => ({ text })) : []),
    ...item.pairs.map(({ left }) => ({ text: left, share: isLettered(item) ? 0.65 : 0.45 })),
  ],
  paper: (item, parts) => [
    {
      form: 'fill',
      rows: item.pairs.map((pair) => ({
        id: pair.id,
        text: pair.left,
        answer: letter(parts.indexOf(answerOf(item, pair))),
      })),
    },
    { form: 'list', isLettered: true, rows: answersIn(item, parts).map(({ id, text }) => ({ id, text })) },
  ],
});

/** The answer given to a pair, if it is one that the item offers. */
export function givenTo(item: MatchItem, response: Readonly<Record<string, string>>, pair: Pair): string | undefined {
  const answer = Object.hasOwn(response, pair.id) ? response[pair.id] : undefined;
  return answersOf(item).some((part) => part.id === answer) ? answer : undefined;
}
