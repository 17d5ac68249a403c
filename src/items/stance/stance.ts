import * as v from 'valibot';
import { defineKind } from '../kind.ts';
import { claimFields, itemFields, otherwiseField, someId, someText } from '../part.ts';
import { toldFaults } from '../told-faults.ts';
import { stanceGrader, stances, stanceWord } from './stance-grader.ts';

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('stance'),
  statement: someText,
  verdict: v.picklist(stances, 'must be says, contradicts or silent'),
  why: claimFields.why,
  /** for `silent`, the passage that tempts */
  quote: claimFields.quote,
  ...otherwiseField,
  /** the misconception that a wrong verdict shows */
  wrong: v.exactOptional(
    v.strictObject({
      says: v.exactOptional(someId),
      contradicts: v.exactOptional(someId),
      silent: v.exactOptional(someId),
    }),
  ),
});

export type StanceItem = v.InferOutput<typeof schema>;

/** Says the document this, does it contradict it, or does it not say? */
export const stance = defineKind({
  schema,
  grader: stanceGrader,
  wording: (item) => [item.statement, item.verdict],
  describe: (_, response, language) => (response === null ? '' : stanceWord(response, language)),
  faults: (item, language) => toldFaults(item, [stanceWord(item.verdict, language)], []),
});
