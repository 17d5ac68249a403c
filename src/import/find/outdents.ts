import type { Block } from '../block.ts';

/**
 * Finds where lines begin that stand further left than running text.
 *
 * @returns indents → the column they belong to: numbers that are set flush right differ by one
 */
export function findOutdents(blocks: readonly Block[], listed: ReadonlySet<number>): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  let all = 0;
  for (const [index, block] of blocks.entries()) {
    if (!block.isLine || block.kind !== 'text' || listed.has(index)) continue;
    sizes.set(block.indent, (sizes.get(block.indent) ?? 0) + block.text.length);
    all += block.text.length;
  }
  const [text, size] = [...sizes].toSorted((one, other) => other[1] - one[1])[0] ?? [0, 0];
  const outdents = new Map<number, number>();
  if (size * 10 < all * 4) return outdents;
  let column = -2;
  let last = -2;
  for (const indent of [...sizes.keys()].filter((one) => one < text - 1).toSorted((one, other) => one - other)) {
    if (indent - last > 1) column = indent;
    last = indent;
    outdents.set(indent, column);
  }
  return outdents;
}
