import type { Fault, Path } from './kind.ts';
import { isSameTyped } from './typed-answer.ts';

/**
 * Finds wrong answers that are accepted as well.
 *
 * @param path  of the list of wrong answers, below the item
 */
export function acceptFaults(
  accept: readonly string[],
  wrong: readonly { readonly text: string }[],
  path: Path,
  language: string,
): readonly Fault[] {
  return wrong.flatMap(({ text }, index): Fault[] => {
    const accepted = accept.find((answer) => isSameTyped(answer, text, language));
    if (accepted === undefined) return [];
    return [
      {
        code: 'accepted-is-wrong',
        path: [...path, index, 'text'],
        message: `"${text}" is accepted, as "${accepted}", before it can be wrong`,
        hint: 'change one of the two, or take one away',
      },
    ];
  });
}
