import type { Block } from '../block.ts';
import { readNumber } from './number-label.ts';
import { endsInQuestion } from './question-mark.ts';

/** The contents lists of a document, and what they say about its titles. */
export interface Contents {
  /** indexes of the blocks that are part of a contents list */
  readonly listed: ReadonlySet<number>;
  /** index of a title's first block → index behind its last one, for titles that a list names */
  readonly titles: ReadonlyMap<number, number>;
}

/** A place of the document that repeats what stands at an earlier one. */
interface Echo {
  /** index of the block where it is repeated */
  readonly target: number;
  /** index behind the last block that is repeated, here and there */
  readonly end: number;
  readonly targetEnd: number;
}

/** A contents list: its blocks, and those where its entries begin. */
interface ContentsRun {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly number[];
}

const keyLength = 10;
const longestEntry = 400;
const mostTargets = 24;
const mostLooks = 1000;
const contentsName =
  /^(?:(?:(?:table of|detailed|short|brief) )?contents?|contents list|index|toc|questions?|inhalt(?:sverzeichnis)?|sommaire|table des mati[eè]res|[ií]ndice(?: general)?|contenidos?|sum[aá]rio|contenuti|содержание|оглавление|inhoud(?:sopgave)?|spis treści|目次|目录|目錄|차례|목차)$/iu;

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

/** Letters only, without the number in front: what stays the same however a title is set. */
function lettersOf(block: Block): string {
  if (block.kind !== 'text') return '';
  const text = block.text.slice(readNumber(block.text)?.length ?? 0);
  return text.toLowerCase().replace(/[^\p{L}\p{M}]/gu, '');
}

/** For each block, the later places that begin with the same letters and go on for at least the whole block. */
function echoesOf(letters: readonly string[]): ReadonlyMap<number, readonly Echo[]> {
  const places = new Map<string, number[]>();
  for (const [index, text] of letters.entries()) {
    if (text.length < 3) continue;
    const key = text.slice(0, keyLength);
    const own = places.get(key);
    if (own) own.push(index);
    else places.set(key, [index]);
  }
  const echoes = new Map<number, readonly Echo[]>();
  for (const [index, text] of letters.entries()) {
    if (text.length < 3 || text.length > longestEntry) continue;
    const own = places.get(text.slice(0, keyLength)) ?? [];
    const from = firstAbove(own, index);
    const later = own
      .slice(from, from + mostLooks)
      .filter((other) => isStartOf(text, letters[other] ?? ''))
      .slice(0, mostTargets);
    const found = later.flatMap((target) => {
      const echo = compare(letters, index, target);
      return echo ? [echo] : [];
    });
    if (found.length > 0) echoes.set(index, found);
  }
  return echoes;
}

/** Whether two texts agree as far as the shorter one goes, or nearly so far. */
function isStartOf(text: string, other: string): boolean {
  const most = Math.floor(Math.min(text.length, other.length) * 0.9);
  return text.slice(0, most) === other.slice(0, most);
}

/** Index of the first number above a limit, in a rising list. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Goes along two places as long as their letters agree. */
function compare(letters: readonly string[], source: number, target: number): Echo | undefined {
  let [from, to] = [source, target];
  let [left, right] = [letters[from] ?? '', letters[to] ?? ''];
  let total = 0;
  let end = source;
  let targetEnd = target;
  while (total < longestEntry && from < target) {
    const common = sharedLength(left, right);
    total += common;
    left = left.slice(common);
    right = right.slice(common);
    if (left !== '' && right !== '') break;
    if (left === '') {
      from++;
      end = from;
      left = letters[from] ?? '';
    }
    if (right === '') {
      to++;
      targetEnd = to;
      right = letters[to] ?? '';
    }
    if (left === '' || right === '') break;
  }
  // "Is it so? . . . 4" and a title that the list abridges: nearly all of the first block is enough
  if (end === source) {
    const own = letters[source] ?? '';
    const whole = letters[target] ?? '';
    if (own.length < 12 || total < own.length * 0.9) return undefined;
    end = source + 1;
    targetEnd = Math.max(targetEnd, whole.length <= total * 1.3 ? target + 1 : target);
  }
  if (targetEnd === target) {
    // the title runs straight on into the answer
    return { target, end, targetEnd: target + 1 };
  }
  return { target, end, targetEnd };
}

function sharedLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** Runs of blocks most of which are repeated further down, apart from each other. */
function runsOf(
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
