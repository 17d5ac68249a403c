import { foldText } from '../../../core/fold-text.ts';
import { slug } from '../../../core/slug.ts';
import type { QuestionNote } from '../question.ts';

/** An item's own fields as they are written, or why its question is left. */
export type Built =
  | {
      readonly kind: string;
      readonly fields: Readonly<Record<string, unknown>>;
      /** in place of the question's text */
      readonly prompt?: string;
      readonly notes: readonly QuestionNote[];
      /** texts of the author's that the item has no place for */
      readonly remarks?: readonly string[];
    }
  | {
      /** one sentence without a full stop */
      readonly reason: string;
      /** where it shows, when that is not where the question begins */
      readonly line?: number;
    };

/** What a claim still needs: its quote, and its `why` when the source has no feedback for it. */
export function claim(why: string | undefined) {
  return { why: why ?? '', quote: '' };
}

/** Joins feedback of an answer and of its question; empty when there is neither. */
export function joined(...texts: readonly (string | undefined)[]): string | undefined {
  const own = texts.filter((text) => text !== undefined && text !== '');
  return own.length === 0 ? undefined : [...new Set(own)].join('\n');
}

/** A text as `check` compares it: case, white space and closing punctuation do not tell two apart. */
function folded(text: string): string {
  return foldText(text)
    .folded.toLowerCase()
    .replace(/^'+|[.,;:!?']+$/g, '');
}

/** The first text that says the same as one before it. */
export function repeated(texts: readonly string[]): string | undefined {
  const known = new Set<string>();
  for (const text of texts) {
    const own = folded(text);
    if (known.has(own)) return text;
    known.add(own);
  }
  return undefined;
}

/**
 * Gives a part an id where the one that follows from its text is taken already; what is given is empty for most.
 *
 * @param taken  ids of the parts before it; the part's own is added
 */
export function idFor(text: string, taken: Set<string>): { readonly id?: string } {
  const own = slug(text);
  let id = own;
  for (let number = 2; taken.has(id); number++) id = `${own}-${String(number)}`;
  taken.add(id);
  return id === own ? {} : { id };
}

/** `50 %`, for messages about weights. */
export function percent(weight: number): string {
  return `${String(Math.round(weight * 10_000) / 100)} %`;
}
