/**
 * The name that was probably meant: the one with the fewest letters to change, if these are few enough.
 *
 * @returns nothing when more than a third of the letters, and more than two, would have to change
 */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= fewest) continue;
    const distance = editDistance(name, other);
    if (distance < fewest) [nearest, fewest] = [other, distance];
  }
  return nearest;
}

/** How many letters to insert, delete, replace or swap with their neighbour (Damerau, restricted). */
export function editDistance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const next = [row];
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
