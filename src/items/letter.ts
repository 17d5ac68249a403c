/** `A` for 0, `B` for 1: how a part is called aloud. */
export function letter(index: number): string {
  return String.fromCodePoint(65 + index);
}
