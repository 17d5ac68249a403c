import fc from 'fast-check';
import type { Question } from '../../../src/items/kind.ts';

/** Responses of every shape that a kind has, of ids that the item has and ids that it lacks. */
export function anyResponse(question: Question): fc.Arbitrary<unknown> {
  const ids = [
    ...question.parts().map((part) => part.id),
    ...question.claims().map((claim) => claim.part),
    ...question.feedback(question.blank()).map((part) => part.part),
    'nobody',
    '__proto__',
  ];
  const id = fc.constantFrom(...ids);
  // words of the key, and words near them
  const texts = JSON.stringify(question.key()).match(/[\p{L}\p{N}][^"]*/gu) ?? [];
  const text = fc.oneof(fc.constantFrom('', ...texts, ...texts.map((word) => `${word}x`)), fc.string());
  return fc.oneof(
    fc.constant(question.blank()),
    fc.constant(question.key()),
    id,
    fc.constant(null),
    fc.array(id, { maxLength: 9 }),
    fc.shuffledSubarray(question.parts().map((part) => part.id)),
    fc.dictionary(id, id, { maxKeys: 9 }),
    fc.dictionary(id, text, { maxKeys: 4 }),
    fc.record({ text }),
    fc.record({ option: fc.option(id), sentence: fc.option(text) }),
    fc.anything(),
  );
}
