import { foldText } from '../core/fold-text.ts';
import { editDistance } from '../core/nearest-name.ts';

/** A wrong answer that is named, since it shows something. */
interface NamedWrong {
  readonly text: string;
}

/** What became of a typed answer. */
export interface TypedVerdict {
  readonly verdict: 'right' | 'wrong' | 'almost' | 'open';
  /** index of the named wrong answer, if it is one */
  readonly wrong?: number;
}

/**
 * Reads a typed answer. Case and closing punctuation do not count, and accents only where the language takes them for
 * letters of their own (a Spanish `n` is no `ñ`, but `a` will do for `á`). A slip of spelling is told, never accepted.
 *
 * @param language  BCP 47, of the document
 */
export function readTyped(
  text: string,
  accept: readonly string[],
  wrong: readonly NamedWrong[],
  language: string,
): TypedVerdict {
  const given = foldTyped(text);
  if (given === '') return { verdict: 'open' };
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const isSame = (answer: string) => compare(foldTyped(answer), given) === 0;
  if (accept.some(isSame)) return { verdict: 'right' };
  const named = wrong.findIndex((answer) => isSame(answer.text));
  if (named >= 0) return { verdict: 'wrong', wrong: named };
  return { verdict: accept.some((answer) => isSlip(given, foldTyped(answer))) ? 'almost' : 'wrong' };
}

/** Whether two answers are the same to `readTyped`. */
export function isSameTyped(one: string, other: string, language: string): boolean {
  return readTyped(one, [other], [], language).verdict === 'right';
}

/** A typed text without what does not count: white space, kinds of quotation marks and dashes, closing punctuation, case. */
function foldTyped(text: string): string {
  return foldText(text.trim().slice(0, 200))
    .folded.toLowerCase()
    .replace(/^'+|[.,;:!?']+$/g, '');
}

/**
 * Whether a word is the other with one slip, or two in a long one. The first letter is seldom missed (Yannakoudakis &
 * Fawthrop 1983), and one that is (`lawful`, `unlawful`) often makes another word; a wrong figure is another number.
 */
function isSlip(given: string, answer: string): boolean {
  if (answer.length < 4 || given[0] !== answer[0] || /\d/.test(given + answer)) return false;
  return editDistance(plain(given), plain(answer)) <= (answer.length < 8 ? 1 : 2);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
