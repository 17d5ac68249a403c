import type { Row } from '../items/kind.ts';

/** How an item's texts are set on a slide: as in the design, a step smaller, or two. */
export type SlideFit = 'roomy' | 'close' | 'tight';

/** Design pixels between the top of the prompt and a little above the rail, on a slide of 1280 × 720. */
const room = 510;

/** Buttons, and the gap above them, in design pixels. */
const buttons = 80;

/**
 * Sizes in design pixels, measured on the slides in the widest face of the stack: a line, how many characters it holds, the
 * least height of a row that a finger answers, and what a row takes besides its lines.
 */
const settings = {
  roomy: { prompt: { line: 47, holds: 40, gap: 28 }, row: { line: 38, holds: 58, least: 72, pad: 20 } },
  close: { prompt: { line: 40, holds: 47, gap: 18 }, row: { line: 33, holds: 66, least: 58, pad: 12 } },
} as const;

/** A larger prompt would leave its answers no room to be seen. */
const mostPromptLines = 3;

/**
 * Estimates which setting lets an item fit on a slide; content within the limits of the bank's advice fits `roomy` or `close`.
 *
 * @param rows   what the item's kind asks in
 * @param extra  texts that stand between rows and buttons: hints, a verdict
 */
export function slideFit(prompt: string, rows: readonly Row[], extra: readonly string[]): SlideFit {
  for (const fit of ['roomy', 'close'] as const) {
    const { prompt: head, row } = settings[fit];
    const promptLines = lines(prompt, head.holds);
    const heights = [
      ...rows.map(({ text, share }) =>
        Math.max(share === undefined ? 0 : row.least, lines(text, row.holds * (share ?? 1)) * row.line + row.pad),
      ),
      ...extra.map((text) => lines(text, row.holds) * row.line + row.pad),
    ];
    const height = heights.reduce((sum, each) => sum + each, promptLines * head.line + head.gap + buttons);
    if (promptLines <= mostPromptLines && height <= room) return fit;
  }
  return 'tight';
}

function lines(text: string, holds: number): number {
  return Math.max(1, Math.ceil(text.length / holds));
}
