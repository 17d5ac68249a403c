/** Scripts that put no space between words: every letter counts as a word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const unspacedEach = new RegExp(unspaced.source, 'gu');

/**
 * Counts words: runs without white space that hold a letter or a digit. A word that is hyphenated over the end of a line
 * is one word, also with an empty line between its halves; in scripts without spaces every letter is one.
 */
export function countWords(text: string): number {
  let count = 0;
  for (const word of wordsOf(text)) {
    if (!unspaced.test(word)) {
      count++;
      continue;
    }
    count += word.match(unspacedEach)?.length ?? 0;
    for (const rest of word.split(unspacedEach)) if (/[\p{L}\p{N}]/u.test(rest)) count++;
  }
  return count;
}

/** The words that `countWords` counts, in order. */
export function wordsOf(text: string): readonly string[] {
  const whole = text.replace(/(\p{L}[-\u2010])[^\S\n]*\n\s*(?=\p{Ll})/gu, '$1');
  return whole.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Whether no space stands between two letters at a line's end. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  const [last, first] = [/.$/u.exec(before)?.[0] ?? '', /^./u.exec(after)?.[0] ?? ''];
  const isUnspaced = (letter: string) => unspaced.test(letter) || /[\u3000-\u303F\uFF00-\uFF65]/u.test(letter);
  return isUnspaced(last) && isUnspaced(first);
}
