import { countWords } from './count-words.ts';
import type { ImportNote } from './imported-faq.ts';
import type { TextLine } from './text-line.ts';

/** The lines that are text, and what was left out. */
export interface BareLines {
  readonly lines: readonly TextLine[];
  readonly leftOut: number;
  readonly notes: readonly ImportNote[];
}

const pageNumber =
  /^(?:[-–—|[(]\s*)?(?:(?:page|página|pág\.|p\.)\s*)?\d{1,3}(?:\s*(?:\/|of|de)\s*\d{1,3})?(?:\s*[-–—|\])])?$/iu;

/**
 * Takes page numbers and running heads out of a text.
 *
 * A page number stands alone on its line; there are at least two, and they count upwards. It has at most three digits: a number
 * of four is a year, and text. A running head is the same short
 * line, digits apart, at least three times, no sentence, and next to a page number or a change of page.
 */
export function dropPageFurniture(lines: readonly TextLine[]): BareLines {
  const numbers = pageNumbers(lines);
  const heads = runningHeads(lines, numbers);
  const kept: TextLine[] = [];
  const dropped: TextLine[] = [];
  let gap = 0;
  for (const [index, line] of lines.entries()) {
    if (numbers.has(index) || heads.has(index)) {
      dropped.push(line);
      gap = Math.max(2, gap, line.gap);
    } else {
      kept.push(gap > line.gap ? { ...line, gap } : line);
      gap = 0;
    }
  }
  const leftOut = countWords(dropped.map((line) => line.text).join('\n'));
  const first = dropped[0];
  return {
    lines: kept,
    leftOut,
    notes: first
      ? [
          {
            line: first.number,
            message: `${String(dropped.length)} lines of page numbers and running heads are left out`,
          },
        ]
      : [],
  };
}

function pageNumbers(lines: readonly TextLine[]): ReadonlySet<number> {
  const found = [...lines.entries()].filter(([, line]) => pageNumber.test(line.text));
  const rising = found.filter(([, line], at) => {
    const [before, after] = [found[at - 1]?.[1], found[at + 1]?.[1]];
    const number = numberIn(line);
    return (before && numberIn(before) + 1 === number) || (after && number + 1 === numberIn(after));
  });
  return new Set(rising.map(([index]) => index));
}

function numberIn(line: TextLine): number {
  return Number(/\d+/.exec(line.text)?.[0] ?? 0);
}

function runningHeads(lines: readonly TextLine[], numbers: ReadonlySet<number>): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 80 || /[.?!]$/.test(line.text) || numbers.has(index)) continue;
    const shape = line.text.replace(/\d+/g, '0').toLowerCase();
    places.set(shape, [...(places.get(shape) ?? []), index]);
  }
  const isAtEdge = (index: number) =>
    lines[index]?.isPageEdge === true || numbers.has(index - 1) || numbers.has(index + 1);
  const repeated = [...places.values()].filter((found) => found.length >= 3 && found.filter(isAtEdge).length >= 2);
  return new Set(repeated.flat());
}
