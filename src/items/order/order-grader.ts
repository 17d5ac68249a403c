import * as v from 'valibot';
import { claimOf, shortOf } from '../claim-of.ts';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { ItemBase } from '../kind.ts';
import { otherwiseClaim, wrongClaim } from '../otherwise.ts';
import type { OrderItem } from './order.ts';

const keyOf = (item: OrderItem) => item.steps.map(({ id }) => id);

/** Steps in a given order; ids that the item does not have are dropped. */
export function stepsIn(item: OrderItem, ids: readonly string[]): OrderItem['steps'] {
  return ids.flatMap((id) => item.steps.filter((step) => step.id === id));
}

/** Grades an order. A response is the ids of the steps, first to last; empty until moved or confirmed. */
export const orderGrader = defineGrader({
  kind: 'order',
  isItem: (item: ItemBase): item is OrderItem => item.kind === 'order',
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
      id: step.id,
      text: step.text,
      ...shortOf(step),
      role: 'neutral',
      path: ['steps', index],
    })),
  isGivenAway: (item, parts) => keyOf(item).every((id, index) => id === parts[index]),
  claims: (item) => [
    { part: item.id, role: 'key', ...claimOf({ why: item.why, quote: item.quote }), path: [] },
    ...otherwiseClaim(item.id, item, []),
  ],
  feedback(item, response) {
    const key = keyOf(item);
    if (response.length === 0) return key.map((part) => ({ part, verdict: 'open' }));
    const broken = neighbours(item).filter((pair) => !isInOrder(response, pair));
    return key.map((part) =>
      // the key's claim explains the whole order, so it would give it away before everything is right
      broken.some((pair) => pair.includes(part))
        ? { part, verdict: 'wrong', ...wrongClaim(item.id, item, undefined) }
        : { part, verdict: 'right', ...(broken.length === 0 ? { claim: item.id } : {}) },
    );
  },
  // beside two arrows
  rows: (item) => item.steps.map(({ text }) => ({ text, share: 0.85 })),
  paper: (item, parts) => [
    {
      form: 'fill',
      rows: stepsIn(item, parts).map(({ id, text }) => ({
        id,
        text,
        answer: String(item.steps.findIndex((step) => step.id === id) + 1),
      })),
    },
  ],
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
