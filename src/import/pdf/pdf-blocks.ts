import { makeBlock } from '../block.ts';
import type { Block } from '../block.ts';
import { emphasisLevel, strongLevel } from '../html/html-blocks.ts';
import type { LeftOut } from '../source.ts';
import { gutterOf } from './pdf-line.ts';
import type { PdfLine } from './pdf-line.ts';
import { findSheetFurniture } from './sheet-furniture.ts';

/**
 * Turns the lines of a PDF into blocks: what is on every sheet is left out, sizes become levels, points become columns.
 *
 * @param classes  font → class, see `classifyFonts`
 */
export function pdfBlocks(
  pages: readonly (readonly PdfLine[])[],
  classes: ReadonlyMap<string, string>,
): {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
} {
  const furniture = findSheetFurniture(pages);
  const leftOut = [...furniture].map((line): LeftOut => ({
    reason: 'running heads and page numbers',
    text: line.text,
    place: line.page,
  }));
  const lines = pages.flatMap((page) => page.filter((line) => !furniture.has(line)));
  const look = usualLook(lines, classes);
  const levels = levelsOf(lines, look, classes);
  const blocks: Block[] = [];
  let code: { lines: PdfLine[]; gap: number } | undefined;
  const closeCode = () => {
    if (code) blocks.push(codeBlock(code.lines, look, code.gap));
    code = undefined;
  };
  let last: PdfLine | undefined;
  let column = 0;
  const lefts = pages.map((page) => columnsOf(page.filter((line) => !furniture.has(line))));
  for (const line of lines) {
    const gap = gapAbove(line, last, look);
    const isNewPage = last === undefined || last.page !== line.page;
    if (isNewPage || gap === topOfColumn) column++;
    if (line.isMono && !look.isMono) {
      if (code && (gap <= 1 || isNewPage)) code.lines.push(line);
      else {
        closeCode();
        code = { lines: [line], gap };
      }
      last = line;
      continue;
    }
    closeCode();
    const previous = blocks.at(-1);
    if (isNewPage && previous) blocks[blocks.length - 1] = { ...previous, isPageEdge: true };
    const key = lookKey(line, classes);
    const level = levels.get(key) ?? 0;
    const sides = lefts[line.page - 1] ?? { left: 0 };
    const left = sides.gutter !== undefined && line.x >= sides.gutter ? sides.right : sides.left;
    blocks.push(
      makeBlock({
        text: line.text,
        isLine: true,
        level,
        style: level === 0 ? '' : key,
        isStrong: level >= strongLevel,
        indent: Math.max(0, Math.round((line.x - (left ?? 0)) / (look.size * 0.5))),
        gap: Math.min(gap, 2),
        page: column,
        isPageEdge: isNewPage,
        place: line.page,
      }),
    );
    last = line;
  }
  closeCode();
  return { blocks, leftOut };
}

/** The gap above a line that stands further up than the one before. */
const topOfColumn = 3;

/** How running text looks. */
interface Look {
  readonly size: number;
  readonly font: string;
  readonly isMono: boolean;
  /** from one line to the next, in points */
  readonly pitch: number;
}

function usualLook(lines: readonly PdfLine[], classes: ReadonlyMap<string, string>): Look {
  const weights = new Map<string, { weight: number; line: PdfLine }>();
  for (const line of lines) {
    const key = lookKey(line, classes);
    const own = weights.get(key);
    if (own) own.weight += line.text.length;
    else weights.set(key, { weight: line.text.length, line });
  }
  const main = [...weights.values()].toSorted((one, other) => other.weight - one.weight)[0]?.line;
  const size = main?.size || 10;
  const steps = new Map<number, number>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (
      !main ||
      !next ||
      next.page !== line.page ||
      lookKey(line, classes) !== lookKey(main, classes) ||
      lookKey(next, classes) !== lookKey(main, classes)
    )
      return;
    const step = Math.round((line.y - next.y) * 2) / 2;
    if (step > size * 0.8 && step < size * 2.2) steps.set(step, (steps.get(step) ?? 0) + 1);
  });
  const pitch = [...steps].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? size * 1.25;
  return { size, font: main ? classOf(main, classes) : '', isMono: main?.isMono ?? false, pitch };
}

function lookKey(line: PdfLine, classes: ReadonlyMap<string, string>): string {
  return `${classOf(line, classes)} ${String(Math.round(line.size * 2) / 2)}`;
}

/** The class of most of a line's letters. */
function classOf(line: PdfLine, classes: ReadonlyMap<string, string>): string {
  const weights = new Map<string, number>();
  for (const { font, letters } of line.uses) {
    const own = classes.get(font) ?? font;
    weights.set(own, (weights.get(own) ?? 0) + letters);
  }
  return [...weights].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

/** Looks that stand out → their level: by size, larger first; those that are no larger than the text come last. */
function levelsOf(
  lines: readonly PdfLine[],
  look: Look,
  classes: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const looks = new Map(lines.map((line) => [lookKey(line, classes), line]));
  const larger = [...looks].filter(([, line]) => line.size > look.size * 1.06);
  const sizes = [...new Set(larger.map(([, line]) => Math.round(line.size * 2) / 2))].toSorted(
    (one, other) => other - one,
  );
  const levels = new Map<string, number>();
  for (const [key, line] of larger) levels.set(key, Math.min(6, sizes.indexOf(Math.round(line.size * 2) / 2) + 1));
  for (const [key, line] of looks)
    if (!levels.has(key) && classOf(line, classes) !== look.font && !line.isMono && line.size > look.size * 0.85)
      levels.set(key, classOf(line, classes) === 'italic' ? emphasisLevel : strongLevel);
  return levels;
}

/** Empty lines above a line; two at a change of page or column. */
function gapAbove(line: PdfLine, last: PdfLine | undefined, look: Look): number {
  if (!last || last.page !== line.page) return 2;
  const step = last.y - line.y;
  if (step < -look.size) return topOfColumn;
  const usual = look.pitch * Math.max(1, Math.max(line.size, last.size) / look.size);
  if (step <= usual * 1.22) return 0;
  return step <= usual * 2.4 ? 1 : 2;
}

/** Where the columns of a page begin. */
function columnsOf(lines: readonly PdfLine[]): {
  readonly left: number;
  readonly gutter?: number;
  readonly right?: number;
} {
  const spans = lines.map((line) => ({ x: line.x, width: line.right - line.x }));
  const gutter = gutterOf(spans);
  const leftOf = (own: readonly { readonly x: number }[]) =>
    own.reduce((least, one) => Math.min(least, one.x), Infinity);
  const left = leftOf(spans.filter((span) => gutter === undefined || span.x < gutter));
  if (gutter === undefined) return { left: Number.isFinite(left) ? left : 0 };
  return { left, gutter, right: leftOf(spans.filter((span) => span.x >= gutter)) };
}

function codeBlock(lines: readonly PdfLine[], look: Look, gap: number): Block {
  const left = Math.min(...lines.map((line) => line.x));
  const text = lines
    .map(
      (line) => `${' '.repeat(Math.max(0, Math.min(60, Math.round((line.x - left) / (line.size * 0.6)))))}${line.text}`,
    )
    .join('\n');
  const first = lines[0];
  return makeBlock({
    kind: 'code',
    text,
    gap,
    page: first?.page ?? 1,
    place: first?.page ?? 1,
    indent: Math.round(left / look.size),
  });
}
