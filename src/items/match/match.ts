import * as v from 'valibot';
import { slug } from '../../core/slug.ts';
import { defineKind } from '../kind.ts';
import { claimFields, distractorFields, itemFields, otherwiseField, someId, someText, withId } from '../part.ts';
import { toldFaults } from '../told-faults.ts';
import { answersOf, givenTo, matchGrader } from './match-grader.ts';

const pair = v.pipe(
  v.strictObject({
    id: v.exactOptional(someId),
    left: someText,
    right: someText,
    /** short form of the right-hand side */
    short: v.exactOptional(someText),
    ...claimFields,
    ...otherwiseField,
  }),
  v.transform((fields) => ({ ...fields, id: fields.id ?? slug(fields.left) })),
);

const surplus = v.pipe(
  v.strictObject({
    id: v.exactOptional(someId),
    text: someText,
    short: v.exactOptional(someText),
    ...distractorFields,
  }),
  v.transform(withId),
);

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('match'),
  pairs: v.pipe(v.array(pair), v.minLength(2, 'needs at least two pairs'), v.maxLength(7, 'takes at most seven pairs')),
  /** right-hand sides that belong to nothing */
  surplus: v.exactOptional(v.array(surplus)),
});

export type MatchItem = v.InferOutput<typeof schema>;

/** Find what belongs together. */
export const match = defineKind({
  schema,
  grader: matchGrader,
  slots: (item) => item.pairs.map(({ id, left }, index) => ({ id, text: left, path: ['pairs', index, 'left'] })),
  // sorted, since authors may rearrange pairs without making it another question
  wording: (item) => [
    ...item.pairs.map((pair) => `${pair.left} = ${pair.right}`).sort(),
    ...(item.surplus ?? []).map((answer) => `- ${answer.text}`).sort(),
  ],
  describe: (item, response) =>
    item.pairs
      .flatMap((pair) => {
        const answer = givenTo(item, response, pair);
        const text = answersOf(item).find((part) => part.id === answer)?.text;
        return text === undefined ? [] : [`${pair.left}: ${text}`];
      })
      .join('; '),
  faults: (item) => item.pairs.flatMap((pair, index) => toldFaults(pair, [pair.right, pair.short], ['pairs', index])),
});
