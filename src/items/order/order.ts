import * as v from 'valibot';
import { defineKind } from '../kind.ts';
import { claimFields, itemFields, otherwiseField, someId, someText, withId } from '../part.ts';
import { orderGrader, stepsIn } from './order-grader.ts';

const step = v.pipe(
  v.strictObject({
    id: v.exactOptional(someId),
    text: someText,
    short: v.exactOptional(someText),
  }),
  v.transform(withId),
);

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('order'),
  /** in key order */
  steps: v.pipe(
    v.array(step),
    v.minLength(3, 'needs at least three steps'),
    v.maxLength(7, 'takes at most seven steps'),
  ),
  why: claimFields.why,
  quote: claimFields.quote,
  ...otherwiseField,
});

export type OrderItem = v.InferOutput<typeof schema>;

/** Put steps in their order. */
export const order = defineKind({
  schema,
  grader: orderGrader,
  wording: (item) => item.steps.map((step) => step.text),
  describe: (item, response) =>
    stepsIn(item, response)
      .map(({ text }) => text)
      .join(' → '),
});
