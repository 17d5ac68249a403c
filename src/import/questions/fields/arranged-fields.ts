import { startOf } from '../question.ts';
import type { Pair, Question } from '../question.ts';
import { claim, idFor, joined, percent, repeated } from './fields.ts';
import type { Built } from './fields.ts';

/** `match` and `order` take no more; see their schemas. */
const mostParts = 7;

/** Pairs, each of which needs its own proof; what is said about the whole question is said at each that has no feedback. */
export function matchFields(question: Question, pairs: readonly Pair[], surplus: readonly string[]): Built {
  if (pairs.length < 2) return { reason: 'it has fewer than two pairs' };
  if (pairs.length > mostParts)
    return { reason: `it has ${String(pairs.length)} pairs, and ${String(mostParts)} are the most` };
  const lame = pairs.find(({ left, right }) => left === '' || right === '');
  if (lame) return { reason: `"${startOf(lame.left)}" has nothing to match` };
  const same =
    repeated(pairs.map(({ left }) => left)) ?? repeated([...new Set(pairs.map(({ right }) => right)), ...surplus]);
  if (same !== undefined) return { reason: `"${startOf(same)}" stands there twice` };
  const ids = new Set<string>();
  const rows = pairs.map(({ left, right, feedback }) => ({
    ...idFor(left, ids),
    left,
    right,
    ...claim(feedback ?? question.feedback),
  }));
  const extra = surplus.map((text) => ({ ...idFor(text, ids), text }));
  return {
    kind: 'match',
    fields: { pairs: rows, ...(extra.length === 0 ? {} : { surplus: extra }) },
    notes: pairs.flatMap(({ left, weight, line = question.line }) =>
      weight === undefined
        ? []
        : [
            {
              line,
              message: `the weight ${percent(weight)} of "${startOf(left)}" is refused: all pairs count the same`,
            },
          ],
    ),
    // what is said about all would be lost where each pair has its own
    remarks:
      question.feedback !== undefined && pairs.every(({ feedback }) => feedback !== undefined)
        ? [`feedback: ${question.feedback}`]
        : [],
  };
}

/** Steps in their order. */
export function orderFields(question: Question, steps: readonly string[]): Built {
  if (steps.length < 3) return { reason: 'it has fewer than three steps' };
  if (steps.length > mostParts)
    return { reason: `it has ${String(steps.length)} steps, and ${String(mostParts)} are the most` };
  if (steps.includes('')) return { reason: 'one of its steps has no text' };
  const same = repeated(steps);
  if (same !== undefined) return { reason: `"${startOf(same)}" stands there twice` };
  const ids = new Set<string>();
  return {
    kind: 'order',
    fields: { steps: steps.map((text) => ({ ...idFor(text, ids), text })), ...claim(joined(question.feedback)) },
    notes: [],
  };
}
