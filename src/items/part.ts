import * as v from 'valibot';
import { idPattern, slug } from '../core/slug.ts';

/** A text that must say something. */
export const someText = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

/** An id as authors write them. */
export const someId = v.pipe(v.string(), v.regex(idPattern, 'must be lower-case letters, digits and single hyphens'));

/** Fields of a claim; optional here since a distractor may borrow them from its misconception (the bank is checked for it). */
export const claimFields = {
  why: v.exactOptional(someText),
  quote: v.exactOptional(someText),
  section: v.exactOptional(someId),
} as const;

/** The same, and the misconception that a wrong answer shows. */
export const distractorFields = { ...claimFields, misconception: v.exactOptional(someId) } as const;

/** What is said to a wrong answer that has no word of its own: it must not tell the key, which is still asked for. */
export const otherwiseField = { otherwise: v.exactOptional(someText) } as const;

/** Fields that every item has, whatever its kind. */
export const itemFields = {
  id: someId,
  section: someText,
  prompt: someText,
  deck: v.exactOptional(v.boolean()),
  hints: v.exactOptional(
    v.array(
      v.union(
        [
          someText,
          v.strictObject({
            text: someText,
            costs: v.pipe(
              v.number(),
              v.gtValue(0, 'must be a share above 0, like 0.25'),
              v.maxValue(1, 'must be a share of 1 at most'),
            ),
          }),
        ],
        'must be a text, or a text with the share that it costs',
      ),
    ),
  ),
  twin: v.exactOptional(v.string()),
  level: v.exactOptional(v.picklist(['remember', 'understand', 'apply'])),
} as const;

/** The id that a part has in responses: the authored one, or the slug of its text. */
export function withId<Fields extends { readonly id?: string; readonly text: string }>(fields: Fields) {
  return { ...fields, id: fields.id ?? slug(fields.text) };
}

/** Schema of an option. */
export const optionSchema = v.pipe(
  v.strictObject({
    id: v.exactOptional(someId),
    text: someText,
    short: v.exactOptional(someText),
    correct: v.exactOptional(v.boolean()),
    ...distractorFields,
  }),
  v.transform(withId),
);
