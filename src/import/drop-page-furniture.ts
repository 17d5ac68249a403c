import type { Block } from './block.ts';
import type { LeftOut } from './source.ts';

/** The blocks that are text, and what was left out. */
export interface BarePages {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}

const pageNumber =
  /^(?:[-–—|[(]\s*)?(?:(?:page|página|pág\.|p\.|seite|стр\.|pagina)\s*)?(?:\d{1,3}|[ivxlc]{1,7})(?:\s*(?:\/|of|de|von|sur|из)\s*\d{1,3})?(?:\s*[-–—|\])])?$/iu;

/**
 * Takes page numbers and running heads out of a text.
 *
 * A page number stands alone on its line; there are at least two, and they count upwards. It has at most three digits: a number
 * of four is a year, and text. A running head is the same short
 * line, digits apart, at least three times, no sentence, and next to a page number or a change of page.
 */
export function dropPageFurniture(blocks: readonly Block[]): BarePages {
  const numbers = pageNumbers(blocks);
  const heads = runningHeads(blocks, numbers);
  const kept: Block[] = [];
  const leftOut: LeftOut[] = [];
  let gap = 0;
  for (const [index, block] of blocks.entries()) {
    if (numbers.has(index) || heads.has(index)) {
      leftOut.push({ reason: 'running heads and page numbers', text: block.text, place: block.place });
      gap = Math.max(2, gap, block.gap);
    } else {
      kept.push(gap > block.gap ? { ...block, gap } : block);
      gap = 0;
    }
  }
  return { blocks: kept, leftOut };
}

function pageNumbers(blocks: readonly Block[]): ReadonlySet<number> {
  const found = [...blocks.entries()].filter(([, block]) => block.kind === 'text' && pageNumber.test(block.text));
  const rising = found.filter(([, block], at) => {
    const [before, after] = [found[at - 1]?.[1], found[at + 1]?.[1]];
    const number = numberIn(block);
    const isFar = (other: Block | undefined) =>
      other !== undefined && (block.isPageEdge || Math.abs(other.place - block.place) >= 12);
    if (!isFar(before) && !isFar(after)) return false;
    return (before && numberIn(before) + 1 === number) || (after && number + 1 === numberIn(after));
  });
  return new Set(rising.map(([index]) => index));
}

function numberIn(block: Block): number {
  const digits = /\d+/.exec(block.text)?.[0];
  return digits === undefined ? romanNumber(/[ivxlc]+/i.exec(block.text)?.[0] ?? '') : Number(digits);
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanNumber(roman: string): number {
  const values = [...roman.toLowerCase()].map((letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function runningHeads(blocks: readonly Block[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'text' || block.text.length > 80 || /[.?!]$/.test(block.text) || numbers.has(index)) continue;
    const shape = block.text.replace(/\d+/g, '0').toLowerCase();
    const own = places.get(shape);
    if (own) own.push(index);
    else places.set(shape, [index]);
  }
  const isAtEdge = (index: number) =>
    blocks[index]?.isPageEdge === true || numbers.has(index - 1) || numbers.has(index + 1);
  const repeated = [...places.values()].filter((found) => found.length >= 3 && found.filter(isAtEdge).length >= 2);
  return new Set(repeated.flat());
}
