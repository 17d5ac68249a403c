import * as v from 'valibot';
import { defineKind } from '../kind.ts';
import { itemFields, optionSchema, someText } from '../part.ts';
import { evidenceGrader } from './evidence-grader.ts';

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('evidence'),
  /** the right one may leave its quote to `evidence` */
  options: v.pipe(
    v.array(optionSchema),
    v.minLength(2, 'needs at least two options'),
    v.maxLength(5, 'takes at most five options'),
    v.check((options) => options.filter(({ correct }) => correct === true).length < 2, 'takes one correct option only'),
  ),
  /** quotes of the item's section; the sentence that holds one of them settles the item */
  evidence: v.pipe(v.array(someText), v.minLength(1, 'needs at least one quote')),
});

export type EvidenceItem = v.InferOutput<typeof schema>;

/** Choose an answer, then mark the sentence of the section that settles it. */
export const evidence = defineKind({
  schema,
  grader: evidenceGrader,
  // quotes are words of the document, which each edition has in its own language
  isTyped: () => true,
  sharedKey: (item) => item.options.filter(({ correct }) => correct === true).map(({ id }) => id),
  wording: (item) => [
    ...item.options.map(({ correct, text }) => `${correct === true ? '+' : '-'} ${text}`).sort(),
    ...item.evidence.toSorted(),
  ],
  describe: (item, { option: chosen, sentence }) =>
    [item.options.find(({ id }) => id === chosen)?.text, sentence === null ? undefined : `“${sentence}”`]
      .filter((text) => text !== undefined)
      .join(' + '),
});
