/**
 * Counts words: runs without white space that hold a letter or a digit. A word that is hyphenated over the end of a line
 * is one word, also with an empty line between its halves.
 */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** The words that `countWords` counts, in order. */
export function wordsOf(text: string): readonly string[] {
  const whole = text.replace(/(\p{L}[-\u2010])[^\S\n]*\n\s*(?=\p{Ll})/gu, '$1');
  return whole.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
