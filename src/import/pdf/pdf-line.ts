import { normaliseText } from '../decode-text.ts';
import type { FontUse } from './font-classes.ts';

/** A stretch of text as the file sets it. */
export interface PdfSpan {
  readonly text: string;
  /** points from the left and from the bottom of the page */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** of its letters, in points */
  readonly size: number;
  readonly font: string;
  readonly isMono: boolean;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** of most of its letters */
  readonly size: number;
  readonly font: string;
  /** all its fonts */
  readonly uses: readonly FontUse[];
  readonly isMono: boolean;
  /** from 1 */
  readonly page: number;
}

/** Puts the spans of a page together as lines, in the order in which they are read. */
export function linesOf(spans: readonly PdfSpan[], page: number): readonly PdfLine[] {
  const lines: PdfSpan[][] = [];
  for (const span of inReadingOrder(spans)) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const isSame =
      last !== undefined &&
      Math.abs(last.y - span.y) < Math.max(last.size, span.size, 4) * 0.45 &&
      span.x > last.x + last.width - Math.max(last.size, 4) * 0.6 &&
      span.x - last.x - last.width < Math.max(span.size, 6) * 9;
    if (line && isSame) line.push(span);
    else lines.push([span]);
  }
  return lines.flatMap((line) => {
    const made = lineOf(line, page);
    return made.text === '' ? [] : [made];
  });
}

function lineOf(spans: readonly PdfSpan[], page: number): PdfLine {
  let text = '';
  let right: number | undefined;
  const weights = new Map<string, number>();
  for (const span of spans) {
    if (right !== undefined && span.x - right > span.size * 0.18 && !text.endsWith(' ') && !span.text.startsWith(' '))
      text += ' ';
    text += span.text;
    right = span.x + span.width;
    const key = `${span.font} ${span.size.toFixed(1)}`;
    weights.set(key, (weights.get(key) ?? 0) + span.text.trim().length);
  }
  const [top = ''] = [...weights].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  const main = spans.find((span) => `${span.font} ${span.size.toFixed(1)}` === top) ?? spans[0];
  const first = spans.find((span) => span.text.trim() !== '') ?? spans[0];
  return {
    text: normaliseText(text).replace(/\s+/g, ' ').trim(),
    x: first?.x ?? 0,
    right: right ?? 0,
    y: first?.y ?? 0,
    size: main?.size ?? 0,
    font: main?.font ?? '',
    uses: spans.map((span) => ({ font: span.font, letters: span.text.trim().length })),
    isMono: spans.every((span) => span.isMono || span.text.trim() === ''),
    page,
  };
}

/**
 * The order of the file is nearly always that of reading, also in columns. Where it jumps up the page again and again, the
 * places decide: column by column, from the top.
 */
function inReadingOrder(spans: readonly PdfSpan[]): readonly PdfSpan[] {
  let jumps = 0;
  for (const [index, span] of spans.entries()) {
    const last = spans[index - 1];
    if (last && span.y > last.y + Math.max(last.size, 6) * 1.5) jumps++;
  }
  if (jumps <= 4 || jumps * 12 < spans.length) return spans;
  const gutter = gutterOf(spans);
  const columnOf = (span: PdfSpan) => (gutter !== undefined && span.x >= gutter ? 1 : 0);
  return spans.toSorted(
    (one, other) =>
      columnOf(one) - columnOf(other) ||
      (Math.abs(one.y - other.y) < Math.max(one.size, 4) * 0.4 ? one.x - other.x : other.y - one.y),
  );
}

/** Where a page parts into two columns: a place in its middle that hardly any text crosses. */
export function gutterOf(spans: readonly { readonly x: number; readonly width: number }[]): number | undefined {
  if (spans.length < 10) return undefined;
  const left = Math.min(...spans.map((span) => span.x));
  const right = Math.max(...spans.map((span) => span.x + span.width));
  const all = spans.reduce((sum, span) => sum + span.width, 0);
  let best: { readonly at: number; readonly crossed: number } | undefined;
  for (let step = 8; step <= 32; step++) {
    const at = left + ((right - left) * step) / 40;
    let [crossed, before, behind] = [0, 0, 0];
    for (const span of spans) {
      if (span.x + span.width <= at) before += span.width;
      else if (span.x >= at) behind += span.width;
      else crossed += span.width;
    }
    if (crossed < all * 0.12 && before > all * 0.25 && behind > all * 0.15 && (!best || crossed <= best.crossed))
      best = { at, crossed };
  }
  return best?.at;
}
