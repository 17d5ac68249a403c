import type { Block } from '../block.ts';
import type { Echo } from './echoes.ts';
import { readNumber } from './number-label.ts';
import { endsInQuestion } from './question-mark.ts';

export const contentsName =
  /^(?:(?:(?:table of|detailed|short|brief) )?contents?|contents list|index|toc|questions?|inhalt(?:sverzeichnis)?|sommaire|table des mati[eè]res|[ií]ndice(?: general)?|contenidos?|sum[aá]rio|contenuti|содержание|оглавление|inhoud(?:sopgave)?|spis treści|目次|目录|目錄|차례|목차)$/iu;

/** A contents list: its blocks, and those where its entries begin. */
interface ContentsRun {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly number[];
}

/** Runs of blocks most of which are repeated further down, apart from each other. */
export function runsOf(
  blocks: readonly Block[],
  letters: readonly string[],
  echoes: ReadonlyMap<number, readonly Echo[]>,
): readonly ContentsRun[] {
  const runs: ContentsRun[] = [];
  const targets = new Set<number>();
  let index = 0;
  while (index < blocks.length) {
    const run = echoes.has(index)
      ? (runFrom(index, blocks, letters, echoes, targets) ?? runBeforeTitles(index, blocks, letters, echoes))
      : undefined;
    if (run !== undefined) runs.push(run);
    index = run?.end ?? index + 1;
  }
  return runs;
}

/**
 * The contents list that begins here, if one does.
 *
 * @param targets  blocks that earlier entries name in full; those of this list are added
 */
function runFrom(
  start: number,
  blocks: readonly Block[],
  letters: readonly string[],
  echoes: ReadonlyMap<number, readonly Echo[]>,
  targets: Set<number>,
): ContentsRun | undefined {
  let end = start;
  const starts: number[] = [];
  let strange = 0;
  let strangeSince = 0;
  let echoed = 0;
  const entries: (readonly Echo[])[] = [];
  for (let index = start; index < blocks.length;) {
    // what an entry names is the text and no longer the list
    if (index > start && targets.has(index)) break;
    const found = echoes.get(index)?.filter(({ target }) => target > index + 1);
    const block = blocks[index];
    if (found && found.length > 0) {
      entries.push(found);
      starts.push(index);
      const own = letters[index] ?? '';
      if (own.length >= 8) for (const { target } of found) if (letters[target] === own) targets.add(target);
      const next = Math.max(...found.map((echo) => echo.end));
      for (let at = index; at < next; at++) echoed += letters[at]?.length ?? 0;
      end = next;
      index = next;
      strange += strangeSince;
      strangeSince = 0;
      continue;
    }
    const size = letters[index]?.length ?? 0;
    if (block?.kind === 'code' || size > 140) break;
    strangeSince += size;
    if (strangeSince > 60 + (echoed + strange) * 0.2 || strangeSince > 400) break;
    index++;
  }
  if (entries.length < 3 || strange > echoed * 0.6) return undefined;
  const telling = starts.filter((index) => isTitleLike(blocks[index], blocks[echoes.get(index)?.at(-1)?.target ?? -1]));
  if (telling.length * 2 < starts.length && !isNamed(start, blocks)) return undefined;
  return isSpread(entries, end, blocks, letters) ? { start, end, entries: starts } : undefined;
}

/** A contents list of any length that ends right where its first entry stands again: that of a chapter. */
function runBeforeTitles(
  start: number,
  blocks: readonly Block[],
  letters: readonly string[],
  echoes: ReadonlyMap<number, readonly Echo[]>,
): ContentsRun | undefined {
  const end = echoes.get(start)?.find(({ target }) => letters[target] === letters[start])?.target;
  if (end === undefined || (letters[start]?.length ?? 0) < 10 || !isTitleLike(blocks[start], blocks[end]))
    return undefined;
  const entries: number[] = [];
  let index = start;
  while (index < end) {
    const found = echoes.get(index)?.filter(({ target }) => target >= end);
    if (!found || found.length === 0) return undefined;
    entries.push(index);
    index = Math.max(...found.map((echo) => echo.end));
  }
  return index === end ? { start, end, entries } : undefined;
}

/** Whether an entry of a list looks like a title: by its number, question mark or link, or by how it is set further down. */
function isTitleLike(entry: Block | undefined, target: Block | undefined): boolean {
  if (!entry || !target) return false;
  return (
    endsInQuestion(entry.text) ||
    readNumber(entry.text) !== undefined ||
    entry.isLink ||
    (target.level > 0 && target.level !== entry.level)
  );
}

/** Whether the line in front of a list says that it is one. */
function isNamed(start: number, blocks: readonly Block[]): boolean {
  return [1, 2, 3].some((back) => contentsName.test(blocks[start - back]?.text.replace(/[\s:*.]+$/, '').trim() ?? ''));
}

/** Whether the places where the entries are repeated are apart: a passage that is merely quoted again is in one piece. */
function isSpread(
  entries: readonly (readonly Echo[])[],
  end: number,
  blocks: readonly Block[],
  letters: readonly string[],
): boolean {
  const targets = entries
    .map((found) => found.findLast(({ target }) => target >= end))
    .filter((echo) => echo !== undefined);
  if (targets.length < 3 || targets.length * 2 < entries.length) return false;
  const ordered = targets.toSorted((one, other) => one.target - other.target);
  let apart = 0;
  for (const [index, echo] of ordered.entries()) {
    const next = ordered[index + 1]?.target ?? blocks.length;
    let between = 0;
    for (let at = echo.targetEnd; at < next && between <= 20; at++)
      between += blocks[at]?.kind === 'code' ? 21 : (letters[at]?.length ?? 0);
    if (between > 20) apart++;
  }
  return apart * 5 >= ordered.length * 3;
}
