/** A stretch of a text that is nearly what was looked for. */
export interface NearStretch {
  /** UTF-16 offsets into the text, whole words, end exclusive */
  readonly start: number;
  readonly end: number;
  /** how many letters would have to change */
  readonly distance: number;
}

/**
 * Finds the stretch of a text that takes the fewest changes to become the wanted words (Sellers 1980), widened to whole
 * words. Only for telling the author what stands nearby, never for accepting it.
 */
export function nearestStretch(wanted: string, text: string): NearStretch {
  let costs = Array.from({ length: text.length + 1 }, () => 0);
  let origins = Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let row = 1; row <= wanted.length; row++) {
    const nextCosts = [row];
    const nextOrigins = [0];
    for (let column = 1; column <= text.length; column++) {
      const isSame = wanted.charCodeAt(row - 1) === text.charCodeAt(column - 1);
      const replaced = (costs[column - 1] ?? 0) + (isSame ? 0 : 1);
      const added = (costs[column] ?? 0) + 1;
      const left = (nextCosts[column - 1] ?? 0) + 1;
      const least = Math.min(replaced, added, left);
      nextCosts.push(least);
      const from =
        least === replaced ? origins[column - 1] : least === added ? origins[column] : nextOrigins[column - 1];
      nextOrigins.push(from ?? 0);
    }
    [costs, origins] = [nextCosts, nextOrigins];
  }
  let end = 0;
  costs.forEach((cost, column) => {
    if (cost < (costs[end] ?? Infinity)) end = column;
  });
  const distance = costs[end] ?? wanted.length;
  let start = origins[end] ?? 0;
  while (start > 0 && isWord(text, start - 1) && isWord(text, start)) start--;
  while (end < text.length && isWord(text, end) && isWord(text, end - 1)) end++;
  const stretch = text.slice(start, end);
  return {
    start: start + stretch.length - stretch.trimStart().length,
    end: end - (stretch.length - stretch.trimEnd().length),
    distance,
  };
}

function isWord(text: string, index: number): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text.charAt(index));
}
