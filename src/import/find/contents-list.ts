import type { Block } from '../block.ts';
import { contentsName, runsOf } from './contents-runs.ts';
import { echoesOf, lettersOf } from './echoes.ts';
import type { Echo } from './echoes.ts';
import { readNumber } from './number-label.ts';

/** The contents lists of a document, and what they say about its titles. */
export interface Contents {
  /** indexes of the blocks that are part of a contents list */
  readonly listed: ReadonlySet<number>;
  /** index of a title's first block → index behind its last one, for titles that a list names */
  readonly titles: ReadonlyMap<number, number>;
}

/**
 * Finds contents lists: runs of entries each of which stands in the document again, further down and with text in between.
 * They may stand in front of everything or of each chapter; their entries may be wrapped, numbered, and end in page numbers.
 */
export function findContents(blocks: readonly Block[]): Contents {
  const letters = blocks.map((block) => lettersOf(block));
  const echoes = echoesOf(letters);
  const listed = new Set<number>();
  const entries: number[] = [];
  for (const run of runsOf(blocks, letters, echoes)) {
    for (let index = run.start; index < run.end; index++) listed.add(index);
    entries.push(...run.entries);
  }
  for (const [start, end] of linkedRuns(blocks)) for (let index = start; index < end; index++) listed.add(index);
  nameLists(blocks, listed);
  const titles = new Map<number, number>();
  for (const source of entries) {
    const title = titleOf(
      source,
      (echoes.get(source) ?? []).filter(({ target }) => !listed.has(target)),
      blocks,
    );
    if (title) titles.set(title.target, Math.max(titles.get(title.target) ?? 0, title.targetEnd));
  }
  return { listed, titles };
}

/** The place that an entry means: the one with its number, else the first that has room above it. */
function titleOf(source: number, found: readonly Echo[], blocks: readonly Block[]): Echo | undefined {
  const pathOf = (index: number) => readNumber(blocks[index]?.text ?? '')?.path.join('.');
  const own = pathOf(source);
  const standing = found.filter(({ target }) => {
    const block = blocks[target];
    return block !== undefined && (!block.isLine || block.gap > 0 || block.level > 0 || pathOf(target) !== undefined);
  });
  return (own === undefined ? undefined : standing.find(({ target }) => pathOf(target) === own)) ?? standing[0];
}

/** Lists of links to other places of the same page. */
function linkedRuns(blocks: readonly Block[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let start = 0;
  for (let index = 0; index <= blocks.length; index++) {
    if (index < blocks.length && blocks[index]?.isLink === true) continue;
    if (index - start >= 4) runs.push([start, index]);
    start = index + 1;
  }
  return runs;
}

/** Adds the headings of the lists, "Contents". */
function nameLists(blocks: readonly Block[], listed: Set<number>): void {
  for (const index of Array.from(listed)) {
    if (listed.has(index - 1)) continue;
    for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
      const text = blocks[at]?.text.replace(/[\s:*.]+$/, '').trim() ?? '';
      if (!contentsName.test(text)) continue;
      for (let name = at; name < index; name++) listed.add(name);
      break;
    }
  }
}
