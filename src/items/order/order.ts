import * as v from 'valibot';
import { points, unanswered } from '../grade.ts';
import { defineKind, itemFields } from '../kind.ts';
import { claimFields, claimOf, partId, shortOf, someId, someText } from '../part.ts';

const step = v.strictObject({
  id: v.exactOptional(someId),
  text: someText,
  short: v.exactOptional(someText),
});

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
});

export type OrderItem = v.InferOutput<typeof schema>;
type Step = OrderItem['steps'][number];

/** The id that a step has in responses. */
export const stepId = (step: Step): string => partId(step.id, step.text);

const keyOf = (item: OrderItem) => item.steps.map(stepId);

/** Put steps in their order. A response is the ids of the steps, first to last; empty until moved or confirmed. */
export const order = defineKind({
  kind: 'order',
  schema,
  response: v.array(v.string()),
  blank: () => [],
  key: keyOf,
  grade(item, response) {
    const pairs = neighbours(item);
    if (response.length === 0) return unanswered(pairs.length);
    return points(pairs.filter((pair) => isInOrder(response, pair)).length, pairs.length);
  },
  credit: () => 'neighbours',
  parts: (item) =>
    item.steps.map((step, index) => ({
      id: stepId(step),
      text: step.text,
      ...shortOf(step),
      role: 'neutral',
      path: ['steps', index],
    })),
  isGivenAway: (item, parts) => keyOf(item).every((id, index) => id === parts[index]),
  wording: (item) => item.steps.map((step) => step.text),
  claims: (item) => [{ part: item.id, role: 'key', ...claimOf({ why: item.why, quote: item.quote }), path: [] }],
  feedback(item, response) {
    const key = keyOf(item);
    if (response.length === 0) return key.map((part) => ({ part, verdict: 'open' }));
    const broken = neighbours(item).filter((pair) => !isInOrder(response, pair));
    return key.map((part) =>
      // one claim explains the whole order, so it would give the key away before everything is right
      broken.some((pair) => pair.includes(part))
        ? { part, verdict: 'wrong' }
        : { part, verdict: 'right', ...(broken.length === 0 ? { claim: item.id } : {}) },
    );
  },
  describe: (item, response) => texts(item, response).join(' → '),
  plain: (item, parts) =>
    texts(item, parts)
      .map((text) => `___ ${text}`)
      .join('\n'),
  // beside two arrows
  rows: (item) => item.steps.map(({ text }) => ({ text, share: 0.85 })),
});

/** Every two steps that follow each other in the key. */
function neighbours(item: OrderItem): readonly (readonly [string, string])[] {
  const key = keyOf(item);
  return key.slice(1).map((after, index) => [key[index] ?? after, after]);
}

/** Whether the first of the two stands anywhere before the second. */
function isInOrder(response: readonly string[], [before, after]: readonly [string, string]): boolean {
  const first = response.indexOf(before);
  return first >= 0 && first < response.indexOf(after);
}

function texts(item: OrderItem, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => item.steps.filter((step) => stepId(step) === id)).map((step) => step.text);
}
