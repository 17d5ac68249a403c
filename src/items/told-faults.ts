import { foldText } from '../core/fold-text.ts';
import type { Fault, Path } from './kind.ts';

/** A shorter key, like `no` or `12`, stands in a sentence by chance. In characters. */
const shortestKey = 4;

/**
 * Finds the key in what is said to any other wrong answer. The learner who reads it is about to try again.
 *
 * @param keys  texts that would tell the key
 * @param path  of the part, below the item
 */
export function toldFaults(
  { otherwise }: { readonly otherwise?: string },
  keys: readonly (string | undefined)[],
  path: Path,
): readonly Fault[] {
  if (otherwise === undefined) return [];
  const said = ` ${plainWords(otherwise)} `;
  const told = keys.find(
    (key) => key !== undefined && key.length >= shortestKey && said.includes(` ${plainWords(key)} `),
  );
  if (told === undefined) return [];
  return [
    {
      code: 'otherwise-tells-key',
      path: [...path, 'otherwise'],
      message: `what is said to a wrong answer tells the right one: "${told}"`,
      hint: 'say what in the passage speaks against the others, and leave the answer to be found',
    },
  ];
}

function plainWords(text: string): string {
  return (
    foldText(text)
      .folded.toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
