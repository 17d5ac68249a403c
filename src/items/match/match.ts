import * as v from 'valibot';
import { points, unanswered } from '../grade.ts';
import { defineKind, itemFields } from '../kind.ts';
import { claimFields, claimOf, partId, shortOf, someId, someText } from '../part.ts';

const pair = v.strictObject({
  id: v.exactOptional(someId),
  left: someText,
  right: someText,
  /** short form of the right-hand side */
  short: v.exactOptional(someText),
  ...claimFields,
});

const surplus = v.strictObject({
  id: v.exactOptional(someId),
  text: someText,
  short: v.exactOptional(someText),
  ...claimFields,
  misconception: v.exactOptional(someId),
});

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('match'),
  pairs: v.pipe(v.array(pair), v.minLength(2, 'needs at least two pairs'), v.maxLength(7, 'takes at most seven pairs')),
  /** right-hand sides that belong to nothing */
  surplus: v.exactOptional(v.array(surplus)),
});

export type MatchItem = v.InferOutput<typeof schema>;
type Pair = MatchItem['pairs'][number];

/** No phone shows more of an answer in a select. */
const longestInSelect = 28;

/** The id under which a pair is answered and graded. */
export const pairId = (pair: Pair): string => partId(pair.id, pair.left);

/** What can be given as an answer: one part for every different right-hand side, under the id of its first pair. */
export function answersOf(item: MatchItem) {
  const rights = item.pairs.map((pair, index) => ({
    id: pairId(pair),
    text: pair.right,
    ...shortOf(pair),
    role: 'key' as const,
    path: ['pairs', index, 'right'],
  }));
  const extra = (item.surplus ?? []).map((answer, index) => ({
    id: partId(answer.id, answer.text),
    text: answer.text,
    ...shortOf(answer),
    role: 'distractor' as const,
    path: ['surplus', index],
  }));
  return [...rights.filter((part, index) => rights.findIndex((other) => other.text === part.text) === index), ...extra];
}

/** Whether the answers are too long for a select: then they stand lettered in a list, and the select offers letters. */
export function isLettered(item: MatchItem): boolean {
  return answersOf(item).some(({ text }) => text.length > longestInSelect);
}

/** The answer that belongs to a pair: two pairs with the same right-hand side share it. */
function answerOf(item: MatchItem, pair: Pair): string {
  return answersOf(item).find((answer) => answer.text === pair.right)?.id ?? pairId(pair);
}

/** Find what belongs together. A response maps the ids of pairs to the ids of answers; what is absent was left open. */
export const match = defineKind({
  kind: 'match',
  schema,
  response: v.record(v.string(), v.string()),
  blank: () => ({}),
  key: (item) => Object.fromEntries(item.pairs.map((pair) => [pairId(pair), answerOf(item, pair)])),
  grade(item, response) {
    const given = item.pairs.map((pair) => givenTo(item, response, pair));
    if (given.every((answer) => answer === undefined)) return unanswered(item.pairs.length);
    return points(item.pairs.filter((pair, index) => given[index] === answerOf(item, pair)).length, item.pairs.length);
  },
  credit: () => 'pairs',
  parts: (item) => answersOf(item),
  slots: (item) =>
    item.pairs.map((pair, index) => ({ id: pairId(pair), text: pair.left, path: ['pairs', index, 'left'] })),
  // sorted, since authors may rearrange pairs without making it another question
  wording: (item) => [
    ...item.pairs.map((pair) => `${pair.left} = ${pair.right}`).sort(),
    ...(item.surplus ?? []).map((answer) => `- ${answer.text}`).sort(),
  ],
  claims: (item) => [
    ...item.pairs.map((pair, index) => ({
      part: pairId(pair),
      role: 'key' as const,
      ...claimOf(pair),
      path: ['pairs', index],
    })),
    ...(item.surplus ?? []).flatMap((answer, index) =>
      // a surplus answer that names nothing makes no claim: it merely belongs nowhere
      answer.misconception === undefined && answer.why === undefined
        ? []
        : [
            {
              part: partId(answer.id, answer.text),
              role: 'distractor' as const,
              ...claimOf(answer),
              path: ['surplus', index],
            },
          ],
    ),
  ],
  feedback: (item, response) =>
    item.pairs.map((pair) => {
      const part = pairId(pair);
      const answer = givenTo(item, response, pair);
      if (answer === undefined) return { part, verdict: 'open' };
      if (answer === answerOf(item, pair)) return { part, verdict: 'right', claim: part };
      const explains = item.surplus?.some(
        (other) => partId(other.id, other.text) === answer && (other.misconception ?? other.why) !== undefined,
      );
      return { part, verdict: 'wrong', ...(explains === true ? { claim: answer } : {}) };
    }),
  describe: (item, response) =>
    item.pairs
      .flatMap((pair) => {
        const answer = givenTo(item, response, pair);
        const text = answersOf(item).find((part) => part.id === answer)?.text;
        return text === undefined ? [] : [`${pair.left}: ${text}`];
      })
      .join('; '),
  plain: (item, parts) =>
    [
      ...item.pairs.map((pair) => `${pair.left}: ___`),
      ...parts.flatMap((id) => answersOf(item).filter((part) => part.id === id)).map((part) => `- ${part.text}`),
    ].join('\n'),
  // beside its select
  rows: (item) => [
    ...(isLettered(item) ? answersOf(item).map(({ text }) => ({ text })) : []),
    ...item.pairs.map(({ left }) => ({ text: left, share: isLettered(item) ? 0.65 : 0.45 })),
  ],
});

/** The answer given to a pair, if it is one that the item offers. */
function givenTo(item: MatchItem, response: Readonly<Record<string, string>>, pair: Pair): string | undefined {
  const id = pairId(pair);
  const answer = Object.hasOwn(response, id) ? response[id] : undefined;
  return answersOf(item).some((part) => part.id === answer) ? answer : undefined;
}
