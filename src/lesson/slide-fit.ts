/** How an item's texts are set on a slide: as in the design, a step smaller, or two. */
export type SlideFit = 'roomy' | 'close' | 'tight';

/** Design pixels between the top of the prompt and the rail, on a slide of 1280 × 720. */
const room = 545;

/** Sizes in design pixels, measured on the slides: a line, how many characters it holds, the least height of a row. */
const settings = {
  roomy: { prompt: { line: 47, holds: 38, gap: 28 }, row: { line: 38, holds: 58, least: 72, pad: 20 } },
  close: { prompt: { line: 40, holds: 46, gap: 18 }, row: { line: 33, holds: 66, least: 58, pad: 8 } },
} as const;

/**
 * Estimates which setting lets an item fit on a slide; content within the limits of the bank's advice fits `roomy` or `close`.
 *
 * @param rowTexts what stands in rows: see `Question.rows`
 * @param extra     texts that stand between prompt and buttons besides the rows: hints
 */
export function slideFit(prompt: string, rowTexts: readonly string[], extra: readonly string[]): SlideFit {
  for (const fit of ['roomy', 'close'] as const) {
    const { prompt: head, row } = settings[fit];
    const rows = rowTexts.map((text) => Math.max(row.least, lines(text, row.holds) * row.line + row.pad));
    const between = extra.map((text) => lines(text, row.holds) * row.line + row.pad);
    const height = lines(prompt, head.holds) * head.line + head.gap + sum(rows) + sum(between) + 80;
    if (height <= room) return fit;
  }
  return 'tight';
}

function lines(text: string, holds: number): number {
  return Math.max(1, Math.ceil(text.length / holds));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
