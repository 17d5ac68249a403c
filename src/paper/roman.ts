/**
 * `i` for 0, `ii` for 1: what a row is called on paper that is answered on another sheet. Letters stand for what is chosen,
 * and numbers for questions and passages.
 */
export function roman(index: number): string {
  const units = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
  return 'x'.repeat(Math.floor((index + 1) / 10)) + (units[(index + 1) % 10] ?? '');
}
