import type { Block } from '../block.ts';

const indexName =
  /^(?:index|general index|subject index|index of .{1,40}|register|sachregister|stichwortverzeichnis|[ií]ndice (?:alfab[eé]tico|anal[ií]tico|remissivo|de materias)|indice analitico|предметный указатель|указатель|skorowidz|索引)$/iu;
/** A term with the pages that it is on: `rope, 12, 15–17` */
const entry = /(?:[,.\s]|^)\s*(?:\d{1,4}|[ivxlc]{1,6})(?:\s*[,–-]\s*(?:\d{1,4}|[ivxlc]{1,6}))*$/iu;

/**
 * Finds the index at the end of a document: a title that says so, and behind it hardly anything but terms with their pages.
 *
 * @returns index of its title, or the number of blocks when there is none
 */
export function findIndex(blocks: readonly Block[]): number {
  for (let start = Math.floor(blocks.length / 2); start < blocks.length - 5; start++) {
    const block = blocks[start];
    if (block?.kind !== 'text' || !indexName.test(block.text.trim())) continue;
    const rest = blocks.slice(start + 1).filter((one) => one.text.length > 1);
    const entries = rest.filter((one) => entry.test(one.text) && one.text.length < 120);
    if (entries.length >= 5 && entries.length * 10 >= rest.length * 6) return start;
  }
  return blocks.length;
}
