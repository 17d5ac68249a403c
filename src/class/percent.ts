/** A share from 0 to 1 in whole percents, for people. */
export function percent(share: number): number {
  return Math.round(share * 100);
}
