import * as v from 'valibot';
import { foldText } from '../../core/fold-text.ts';
import { withoutMarks } from '../../faq/without-marks.ts';
import { claimOf } from '../claim-of.ts';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { Claim, ItemBase, PartFeedback } from '../kind.ts';
import { optionParts, optionsIn } from '../options.ts';
import type { EvidenceItem } from './evidence.ts';

/** The part under which the sentence is graded; no option can have such an id. */
export const sentencePart = 'evidence/sentence';

const keyOf = (item: EvidenceItem) => item.options.find(({ correct }) => correct === true);

/**
 * Grades an answer and the sentence that settles it, each by itself. A response is the id of the option and the sentence's
 * own text, since no stored record names a passage by its number.
 */
export const evidenceGrader = defineGrader({
  kind: 'evidence',
  isItem: (item: ItemBase): item is EvidenceItem => item.kind === 'evidence',
  response: v.object({ option: v.nullable(v.string()), sentence: v.nullable(v.string()) }),
  blank: () => ({ option: null, sentence: null }),
  key: (item) => ({ option: keyOf(item)?.id ?? null, sentence: item.evidence[0] ?? null }),
  grade(item, response) {
    const option = item.options.find(({ id }) => id === response.option);
    if (option === undefined && response.sentence === null) return unanswered(2);
    return points((option?.correct === true ? 1 : 0) + (isAccepted(item, response.sentence) ? 1 : 0), 2);
  },
  credit: () => 'halves',
  parts: (item) => optionParts(item),
  claims: (item) => [
    ...item.options.map((option, index): Claim => {
      const isKey = option.correct === true;
      const first = item.evidence[0];
      // what settles the item is the proof of its right option
      const borrowed =
        isKey && option.quote === undefined && first !== undefined ? { quote: first, quotePath: ['evidence', 0] } : {};
      const role = isKey ? 'key' : 'distractor';
      return { part: option.id, role, ...claimOf(option), ...borrowed, path: ['options', index] };
    }),
    ...item.evidence.flatMap((quote, index): Claim[] => {
      if (index === 0 && keyOf(item)?.quote === undefined) return [];
      const why = keyOf(item)?.why;
      const path = ['evidence', index];
      return [{ part: `evidence/${index}`, role: 'key', ...claimOf({ why, quote }), path, quotePath: path }];
    }),
  ],
  feedback(item, { option: chosen, sentence }) {
    const isOpen = !item.options.some(({ id }) => id === chosen);
    const isFound = isAccepted(item, sentence);
    // while the sentence is still to be found, no passage may show it
    const hides = isFound ? {} : { hidesPassage: true };
    const options = item.options.map(({ id: part, correct }): PartFeedback => {
      if (part === chosen) return { part, verdict: correct === true ? 'right' : 'wrong', claim: part, ...hides };
      return { part, verdict: correct === true ? (isOpen ? 'open' : 'missed') : 'rest' };
    });
    const key = keyOf(item)?.id;
    // the why of the right option would give that option away
    const earned = key !== undefined && chosen === key ? { claim: key } : {};
    const verdict = sentence === null ? 'open' : isFound ? 'right' : 'wrong';
    return [...options, { part: sentencePart, verdict, ...(isFound ? earned : hides) }];
  },
  left: (item, { option, sentence }) =>
    (item.options.some(({ id }) => id === option) ? 0 : 1) + (sentence === null ? 1 : 0),
  // answers two beside each other, and as much room for the sentences as they have before they scroll
  rows: (item) => [
    ...item.options.filter((_, index) => index % 2 === 0).map(({ text }) => ({ text, share: 0.42 })),
    ...Array.from({ length: 5 }, () => ({ text: '' })),
  ],
  paper: (item, parts) => [
    {
      form: 'choose',
      isSingle: true,
      rows: optionsIn(item, parts).map(({ id, text, correct }) => ({ id, text, isKey: correct === true })),
    },
    { form: 'underline', answers: item.evidence, isAnswer: (sentence) => isAccepted(item, sentence) },
  ],
});

/** Whether an accepted quote stands in the sentence, both folded as when quotes are proved. */
function isAccepted(item: EvidenceItem, sentence: string | null): boolean {
  if (sentence === null) return false;
  const { folded } = foldText(sentence);
  return item.evidence.some(
    (quote) => folded.includes(foldText(quote).folded) || folded.includes(foldText(withoutMarks(quote)).folded),
  );
}
