import * as v from 'valibot';
import { acceptFaults } from '../accept-faults.ts';
import { defineKind } from '../kind.ts';
import { claimFields, distractorFields, itemFields, otherwiseField, someText } from '../part.ts';
import { toldFaults } from '../told-faults.ts';
import { shortGrader } from './short-grader.ts';

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('short'),
  /** what counts as right, the answer to show first */
  accept: v.pipe(v.array(someText), v.minLength(1, 'needs at least one answer')),
  /** wrong answers that are worth a word of their own */
  wrong: v.exactOptional(v.array(v.strictObject({ text: someText, ...distractorFields }))),
  why: claimFields.why,
  quote: claimFields.quote,
  ...otherwiseField,
});

export type ShortItem = v.InferOutput<typeof schema>;

/** Write a word or a phrase. */
export const short = defineKind({
  schema,
  grader: shortGrader,
  isTyped: () => true,
  wording: (item) => item.accept.toSorted(),
  describe: (_, { text }) => text.trim(),
  faults: (item, language) => [
    ...acceptFaults(item.accept, item.wrong ?? [], ['wrong'], language),
    ...toldFaults(item, item.accept, []),
  ],
});
