import { shortOf } from './claim-of.ts';
import type { Part } from './kind.ts';

/** An option as items hold it: of a choice, or of the answer that evidence is sought for. */
interface Option {
  readonly id: string;
  readonly text: string;
  readonly short?: string;
  readonly correct?: boolean;
}

/** The options in the order drawn. */
export function optionsIn<Of extends Option>(
  { options }: { readonly options: readonly Of[] },
  parts: readonly string[],
): readonly Of[] {
  return parts.flatMap((id) => options.filter((option) => option.id === id));
}

/** The options as parts of their item, as authored. */
export function optionParts({ options }: { readonly options: readonly Option[] }): readonly Part[] {
  return options.map((option, index) => ({
    id: option.id,
    text: option.text,
    ...shortOf(option),
    role: option.correct === true ? 'key' : 'distractor',
    path: ['options', index],
  }));
}
