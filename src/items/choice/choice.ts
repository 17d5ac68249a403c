import * as v from 'valibot';
import { defineKind } from '../kind.ts';
import { itemFields, optionSchema } from '../part.ts';
import { choiceGrader } from './choice-grader.ts';

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('choice'),
  options: v.pipe(
    v.array(optionSchema),
    v.minLength(2, 'needs at least two options'),
    v.maxLength(7, 'takes at most seven options'),
  ),
  /** how many are to be chosen, said to the learner; without it a choice of several says "all that apply" */
  choose: v.exactOptional(v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(2, 'must be 2 or more'))),
});

export type ChoiceItem = v.InferOutput<typeof schema>;

/** Choose one, exactly so many, or all that apply. */
export const choice = defineKind({
  schema,
  grader: choiceGrader,
  // sorted, since authors may rearrange options without making it another question
  wording: (item) => item.options.map((option) => `${option.correct === true ? '+' : '-'} ${option.text}`).sort(),
  describe: (item, response) =>
    item.options
      .filter(({ id }) => response.includes(id))
      .map(({ text }) => text)
      .join(' + '),
  faults(item) {
    const right = item.options.filter(({ correct }) => correct === true).length;
    if (item.choose === undefined || right === 0 || item.choose === right) return [];
    return [
      {
        code: 'choose-mismatch',
        path: ['choose'],
        message: `${item.choose} are to be chosen, and ${right} ${right === 1 ? 'is' : 'are'} correct`,
        hint: right === 1 ? 'take "choose" away, or mark more options as correct' : `write "choose: ${right}"`,
      },
    ];
  },
});
