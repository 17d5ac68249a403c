import { claimOf } from './claim-of.ts';
import type { Claim, ItemBase } from './kind.ts';
import { otherwiseClaim } from './otherwise.ts';

/** An item whose answer is written, with the wrong answers that are worth a word of their own. */
interface WrittenItem extends ItemBase {
  readonly why?: string;
  readonly quote?: string;
  readonly otherwise?: string;
  readonly wrong?: readonly Parameters<typeof claimOf>[0][];
}

/** The part under which a named wrong answer explains itself. */
export const wrongPart = (index: number): string => `wrong/${index}`;

/** The item's own claim, one for every named wrong answer, and one for any other. */
export function writtenClaims(item: WrittenItem): readonly Claim[] {
  const { why, quote, wrong = [] } = item;
  return [
    { part: item.id, role: 'key', ...claimOf({ why, quote }), path: [] },
    ...wrong.map((answer, index): Claim => ({
      part: wrongPart(index),
      role: 'distractor',
      ...claimOf(answer),
      path: ['wrong', index],
    })),
    ...otherwiseClaim(item.id, item, []),
  ];
}
