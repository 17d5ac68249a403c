import type { Block } from '../block.ts';
import { readNumber } from './number-label.ts';

/** A place of the document that repeats what stands at an earlier one. */
export interface Echo {
  /** index of the block where it is repeated */
  readonly target: number;
  /** index behind the last block that is repeated, here and there */
  readonly end: number;
  readonly targetEnd: number;
}

const keyLength = 10;

const longestEntry = 400;

const mostTargets = 24;

const mostLooks = 1000;

/** Letters only, without the number in front: what stays the same however a title is set. */
export function lettersOf(block: Block): string {
  if (block.kind !== 'text') return '';
  const text = block.text.slice(readNumber(block.text)?.length ?? 0);
  return text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
}

/** For each block, the later places that begin with the same letters and go on for at least the whole block. */
export function echoesOf(letters: readonly string[]): ReadonlyMap<number, readonly Echo[]> {
  const places = new Map<string, number[]>();
  for (const [index, text] of letters.entries()) {
    if (text.length < 3) continue;
    const key = text.slice(0, keyLength);
    const own = places.get(key);
    if (own) own.push(index);
    else places.set(key, [index]);
  }
  const echoes = new Map<number, readonly Echo[]>();
  for (const [index, text] of letters.entries()) {
    if (text.length < 3 || text.length > longestEntry) continue;
    const own = places.get(text.slice(0, keyLength)) ?? [];
    const from = firstAbove(own, index);
    const later = own
      .slice(from, from + mostLooks)
      .filter((other) => isStartOf(text, letters[other] ?? ''))
      .slice(0, mostTargets);
    const found = later.flatMap((target) => {
      const echo = compare(letters, index, target);
      return echo ? [echo] : [];
    });
    if (found.length > 0) echoes.set(index, found);
  }
  return echoes;
}

/** Whether two texts agree as far as the shorter one goes, or nearly so far. */
function isStartOf(text: string, other: string): boolean {
  const most = Math.floor(Math.min(text.length, other.length) * 0.9);
  return text.slice(0, most) === other.slice(0, most);
}

/** Index of the first number above a limit, in a rising list. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Goes along two places as long as their letters agree. */
function compare(letters: readonly string[], source: number, target: number): Echo | undefined {
  let [from, to] = [source, target];
  let [left, right] = [letters[from] ?? '', letters[to] ?? ''];
  let total = 0;
  let end = source;
  let targetEnd = target;
  while (total < longestEntry && from < target) {
    const common = sharedLength(left, right);
    total += common;
    left = left.slice(common);
    right = right.slice(common);
    if (left !== '' && right !== '') break;
    if (left === '') {
      from++;
      end = from;
      left = letters[from] ?? '';
    }
    if (right === '') {
      to++;
      targetEnd = to;
      right = letters[to] ?? '';
    }
    if (left === '' || right === '') break;
  }
  // "Is it so? . . . 4" and a title that the list abridges: nearly all of the first block is enough
  if (end === source) {
    const own = letters[source] ?? '';
    const whole = letters[target] ?? '';
    if (own.length < 12 || total < own.length * 0.9) return undefined;
    end = source + 1;
    targetEnd = Math.max(targetEnd, whole.length <= total * 1.3 ? target + 1 : target);
  }
  if (targetEnd === target) {
    // the title runs straight on into the answer
    return { target, end, targetEnd: target + 1 };
  }
  return { target, end, targetEnd };
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}
