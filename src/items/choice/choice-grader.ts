import * as v from 'valibot';
import { claimOf } from '../claim-of.ts';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { ItemBase } from '../kind.ts';
import { optionParts, optionsIn } from '../options.ts';
import type { ChoiceItem } from './choice.ts';

const keyOf = (item: ChoiceItem) => item.options.filter((option) => option.correct === true).map(({ id }) => id);

/** Whether several options are right, so that several may be chosen. */
export function isSeveral(item: ChoiceItem): boolean {
  return keyOf(item).length > 1;
}

/** Grades a choice. A response is the ids of the options chosen. */
export const choiceGrader = defineGrader({
  kind: 'choice',
  isItem: (item: ItemBase): item is ChoiceItem => item.kind === 'choice',
  response: v.array(v.string()),
  blank: () => [],
  key: keyOf,
  grade(item, response) {
    const key = keyOf(item);
    const picks = picksOf(item, response);
    if (picks.length === 0) return unanswered(key.length);
    const hits = picks.filter((id) => key.includes(id)).length;
    return points(Math.max(0, hits - (picks.length - hits)), key.length);
  },
  credit: (item) => (isSeveral(item) ? 'hits-minus-false-picks' : 'all-or-nothing'),
  parts: (item) => optionParts(item),
  claims: (item) =>
    item.options.map((option, index) => ({
      part: option.id,
      role: option.correct === true ? 'key' : 'distractor',
      ...claimOf(option),
      path: ['options', index],
    })),
  feedback(item, response) {
    const picks = picksOf(item, response);
    return item.options.map(({ id: part, correct }) => {
      if (picks.includes(part)) return { part, verdict: correct === true ? 'right' : 'wrong', claim: part };
      // an option that was left out must not explain itself: that would give the key away
      return { part, verdict: correct === true ? (picks.length === 0 ? 'open' : 'missed') : 'rest' };
    });
  },
  left: (item, response) => Math.max(0, (item.choose ?? 1) - picksOf(item, response).length),
  rows: (item) => item.options.map(({ text }) => ({ text, share: 1 })),
  paper: (item, parts) => [
    {
      form: 'choose',
      isSingle: !isSeveral(item),
      ...(item.choose === undefined ? {} : { count: item.choose }),
      rows: optionsIn(item, parts).map(({ id, text, correct }) => ({ id, text, isKey: correct === true })),
    },
  ],
});

/** What was chosen, each once, in authored order; ids that the item does not have are dropped. */
function picksOf(item: ChoiceItem, response: readonly string[]): readonly string[] {
  return item.options.map(({ id }) => id).filter((id) => response.includes(id));
}
