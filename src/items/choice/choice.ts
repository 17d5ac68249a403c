import * as v from 'valibot';
import { points, unanswered } from '../grade.ts';
import { defineKind, itemFields } from '../kind.ts';
import { claimFields, claimOf, partId, shortOf, someId, someText } from '../part.ts';

const option = v.strictObject({
  id: v.exactOptional(someId),
  text: someText,
  short: v.exactOptional(someText),
  correct: v.exactOptional(v.boolean()),
  ...claimFields,
  misconception: v.exactOptional(someId),
});

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('choice'),
  options: v.pipe(
    v.array(option),
    v.minLength(2, 'needs at least two options'),
    v.maxLength(7, 'takes at most seven options'),
  ),
});

export type ChoiceItem = v.InferOutput<typeof schema>;
type Option = ChoiceItem['options'][number];

/** The id that an option has in responses. */
export const optionId = (option: Option): string => partId(option.id, option.text);

const keyOf = (item: ChoiceItem) => item.options.filter((option) => option.correct === true).map(optionId);

/** Whether several options are right, so that several may be chosen. */
export function isSeveral(item: ChoiceItem): boolean {
  return keyOf(item).length > 1;
}

/** Choose one, or all that apply. A response is the ids of the options chosen. */
export const choice = defineKind({
  kind: 'choice',
  schema,
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
  parts: (item) =>
    item.options.map((option, index) => ({
      id: optionId(option),
      text: option.text,
      ...shortOf(option),
      role: option.correct === true ? 'key' : 'distractor',
      path: ['options', index],
    })),
  // sorted, since authors may rearrange options without making it another question
  wording: (item) => item.options.map((option) => `${option.correct === true ? '+' : '-'} ${option.text}`).sort(),
  claims: (item) =>
    item.options.map((option, index) => ({
      part: optionId(option),
      role: option.correct === true ? 'key' : 'distractor',
      ...claimOf(option),
      path: ['options', index],
    })),
  feedback(item, response) {
    const picks = picksOf(item, response);
    return item.options.map((option) => {
      const part = optionId(option);
      if (picks.includes(part)) return { part, verdict: option.correct === true ? 'right' : 'wrong', claim: part };
      // an option that was left out must not explain itself: that would give the key away
      return { part, verdict: option.correct === true ? (picks.length === 0 ? 'open' : 'missed') : 'rest' };
    });
  },
  describe: (item, response) =>
    item.options
      .filter((option) => response.includes(optionId(option)))
      .map((option) => option.text)
      .join(' + '),
  plain: (item, parts) =>
    parts
      .flatMap((id) => item.options.filter((option) => optionId(option) === id))
      .map((option) => `( ) ${option.text}`)
      .join('\n'),
  rows: (item) => item.options.map(({ text }) => ({ text, share: 1 })),
});

/** What was chosen, each once, in authored order; ids that the item does not have are dropped. */
function picksOf(item: ChoiceItem, response: readonly string[]): readonly string[] {
  return item.options.map(optionId).filter((id) => response.includes(id));
}
