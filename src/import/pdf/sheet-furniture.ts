import type { PdfLine } from './pdf-line.ts';

const pageNumber =
  /^(?:[-–—|[(]\s*)?(?:\p{L}{1,7}\.?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|\p{L}{2,4})\s*\d{1,4})?(?:\s*[-–—|\])])?$/iu;

/**
 * Finds what stands on every sheet and is no text: running heads and feet, page numbers, dates, addresses.
 *
 * It looks at the outermost lines of each page. What has the same words, digits apart, at the same height of several pages
 * is furniture; so is whatever stands at a height that is kept for it: always the outermost, always with room between it and
 * the text.
 */
export function findSheetFurniture(pages: readonly (readonly PdfLine[])[]): ReadonlySet<PdfLine> {
  const found = new Set<PdfLine>();
  for (const isTop of [true, false]) {
    let rest = pages.map((lines) => lines.toSorted((one, other) => (isTop ? other.y - one.y : one.y - other.y)));
    // heads may have several lines
    for (let round = 0; round < 4; round++) {
      const edges = rest.flatMap((lines) => (lines[0] ? [{ line: lines[0], lines }] : []));
      const before = found.size;
      for (const { line, lines } of edges) {
        // all that stands on the line's height
        const row = lines.filter((other) => Math.abs(other.y - line.y) < 3);
        if (row.some((one) => isFurniture(one, edges, pages.length))) for (const one of row) found.add(one);
      }
      if (found.size === before) break;
      rest = rest.map((lines) => lines.filter((line) => !found.has(line)));
    }
  }
  return found;
}

function isFurniture(
  line: PdfLine,
  edges: readonly { readonly line: PdfLine; readonly lines: readonly PdfLine[] }[],
  pages: number,
): boolean {
  const level = edges.flatMap(({ lines }) => lines.filter((other) => Math.abs(other.y - line.y) < 4).slice(0, 4));
  const alike = new Set(level.filter((other) => shapeOf(other.text) === shapeOf(line.text)).map((other) => other.page));
  const needed = Math.max(2, Math.min(4, Math.ceil(pages * 0.2)));
  if (alike.size >= needed && (alike.size >= 3 || pages <= 3 || pageNumber.test(line.text))) return true;
  if (pageNumber.test(line.text) && level.filter((other) => pageNumber.test(other.text)).length >= needed) return true;
  // a height that is kept for heads
  const own = edges.filter((edge) => Math.abs(edge.line.y - line.y) < 1.5);
  if (own.length < Math.max(3, pages * 0.3)) return false;
  const apart = own.filter((edge) => {
    const next = edge.lines.find((other) => Math.abs(other.y - edge.line.y) >= 3);
    return !next || Math.abs(next.y - edge.line.y) > Math.max(edge.line.size, next.size) * 1.9;
  });
  const isUniform = own.filter((edge) => edge.line.font === line.font && Math.abs(edge.line.size - line.size) < 0.3);
  return apart.length >= own.length * 0.85 && isUniform.length >= own.length * 0.85;
}

function shapeOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '0').replace(/\s+/g, '');
}
