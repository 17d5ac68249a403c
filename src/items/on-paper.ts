import type { ItemBase } from './kind.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** Every kind's own: found by the name of its file, so that a kind stays a folder and two lines, and no view but paper has it. */
const papers = Object.values(import.meta.glob<Paper>('./*/*-paper.ts', { eager: true, import: 'paper' }));

/**
 * An item laid out on paper, its parts in the given order.
 *
 * @param language  BCP 47, of the document
 * @returns nothing for a kind that has no form on paper
 */
export function onPaper(item: ItemBase, parts: readonly string[], language: string): readonly PaperBlock[] {
  for (const { layOut } of papers) {
    const blocks = layOut(item, parts, language);
    if (blocks !== undefined) return blocks;
  }
  return [];
}
