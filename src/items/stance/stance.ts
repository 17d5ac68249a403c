import * as v from 'valibot';
import { points, unanswered } from '../grade.ts';
import { defineKind, itemFields } from '../kind.ts';
import { claimFields, claimOf, someId, someText } from '../part.ts';

/** What a document can do with a statement, always offered in this order. */
export const stances = ['says', 'contradicts', 'silent'] as const;
export type Stance = (typeof stances)[number];

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('stance'),
  statement: someText,
  verdict: v.picklist(stances, 'must be says, contradicts or silent'),
  why: claimFields.why,
  /** for `silent`, the passage that tempts */
  quote: claimFields.quote,
  /** the misconception that a wrong verdict shows */
  wrong: v.exactOptional(
    v.strictObject({
      says: v.exactOptional(someId),
      contradicts: v.exactOptional(someId),
      silent: v.exactOptional(someId),
    }),
  ),
});

export type StanceItem = v.InferOutput<typeof schema>;

const words = { says: 'Says it', contradicts: 'Contradicts it', silent: 'Does not say' } as const;

/** Says the document this, does it contradict it, or does it not say? A response is the verdict given, or null. */
export const stance = defineKind({
  kind: 'stance',
  schema,
  response: v.nullable(v.picklist(stances)),
  blank: () => null,
  key: (item) => item.verdict,
  grade: (item, response) => (response === null ? unanswered(1) : points(response === item.verdict ? 1 : 0, 1)),
  credit: () => 'all-or-nothing',
  // the three verdicts have a fixed order, so nothing is drawn
  parts: () => [],
  wording: (item) => [item.statement, item.verdict],
  claims: (item) => [
    {
      part: item.id,
      role: 'key',
      ...claimOf({ why: item.why, quote: item.quote }),
      path: [],
    },
    ...stances.flatMap((given) => {
      const misconception = item.wrong?.[given];
      if (misconception === undefined || given === item.verdict) return [];
      return [{ part: given, role: 'distractor' as const, misconception, path: ['wrong', given] }];
    }),
  ],
  feedback(item, response) {
    return stances.map((part) => {
      if (part === response) {
        if (part === item.verdict) return { part, verdict: 'right', claim: item.id };
        return { part, verdict: 'wrong', ...(item.wrong?.[part] === undefined ? {} : { claim: part }) };
      }
      if (part !== item.verdict) return { part, verdict: 'rest' };
      return { part, verdict: response === null ? 'open' : 'missed' };
    });
  },
  describe: (_, response) => (response === null ? '' : words[response]),
  plain: (item) => [item.statement, ...stances.map((part) => `( ) ${words[part]}`)].join('\n'),
  rows: (item) => [{ text: item.statement }, ...stances.map((part) => ({ text: words[part], share: 1 }))],
});
