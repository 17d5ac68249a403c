import type { Run } from '../faq/faq.ts';
import type { Block } from './block.ts';
import type { ImportedBlock, ImportedItem } from './imported-faq.ts';
import { joinLines, tidySpaces } from './join-lines.ts';
import { isBullet } from './line-layout.ts';
import type { LineLayout } from './line-layout.ts';

/** What the blocks of an answer are composed with. */
export interface Composing {
  readonly layout: LineLayout;
  /** words of the whole document, see `joinLines` */
  readonly words: ReadonlySet<string>;
  /** titles inside answers: index of the first block → index behind the last */
  readonly subtitles: ReadonlyMap<number, number>;
}

const mark = /^(?:[•‣▪·●○◦*–—-]|(?<number>\d{1,2}[.)])) +/u;

/**
 * Makes paragraphs, lists, tables and code of a stretch of blocks: wrapped lines are joined, everything else is as the
 * document has it.
 *
 * @param skip  blocks that are left out
 */
export function composeBlocks(
  blocks: readonly Block[],
  start: number,
  end: number,
  skip: ReadonlySet<number>,
  { layout, words, subtitles }: Composing,
): readonly ImportedBlock[] {
  const composed: ImportedBlock[] = [];
  let textIndent: number | undefined;
  let index = start;
  while (index < end) {
    const block = blocks[index];
    if (!block || skip.has(index)) {
      index++;
      continue;
    }
    const subtitle = subtitles.get(index);
    if (subtitle !== undefined && subtitle <= end && block.list === undefined && block.level > 0 && block.level <= 10) {
      composed.push({ kind: 'heading', runs: joinRuns(blocks.slice(index, subtitle), words) });
      index = subtitle;
      continue;
    }
    if (block.kind === 'break') {
      composed.push({ kind: 'break' });
      index++;
    } else if (block.kind === 'notes') {
      composed.push({ kind: 'notes', text: block.text });
      index++;
    } else if (block.cell) index = composeTable(blocks, index, end, composed);
    else if (block.kind === 'code') {
      const last = composed.at(-1);
      const item = last?.kind === 'list' ? last.items.at(-1) : undefined;
      if (last?.kind === 'list' && item && block.list && item.code === undefined)
        composed[composed.length - 1] = { ...last, items: [...last.items.slice(0, -1), { ...item, code: block.text }] };
      else composed.push({ kind: 'code', text: block.text });
      index++;
    } else {
      const group = groupAt(blocks, index, end, skip, layout, subtitles);
      index += group.length;
      const left = textIndent;
      textIndent = isCode(group, left, layout) ? left : (group[0]?.indent ?? left);
      if (isCode(group, left, layout)) composed.push({ kind: 'code', text: codeOf(group) });
      else pushGroup(group, composed, words);
    }
  }
  return composed;
}

/** The blocks that make one paragraph with this one. */
function groupAt(
  blocks: readonly Block[],
  start: number,
  end: number,
  skip: ReadonlySet<number>,
  layout: LineLayout,
  subtitles: ReadonlyMap<number, number>,
): readonly Block[] {
  const first = blocks[start];
  const group = first ? [first] : [];
  for (let index = start + 1; index < end; index++) {
    const [before, block] = [blocks[index - 1], blocks[index]];
    if (!first || !before || !block || skip.has(index) || block.kind !== 'text' || block.cell || subtitles.has(index))
      break;
    if (block.list?.isEntry === true || block.isQuote !== first.isQuote) break;
    // An entry of a list ends where the next begins, whether or not it ends a sentence.
    if (isBullet(block.text) && block.isLine && (isBullet(first.text) || block.indent > before.indent)) break;
    if (!layout.continues(before, block)) break;
    group.push(block);
  }
  return group;
}

/** Whether lines are a listing: further right than the text before, each ended on purpose, and no sentences. */
function isCode(group: readonly Block[], textIndent: number | undefined, layout: LineLayout): boolean {
  const first = group[0];
  if (!first?.isLine || first.list || textIndent === undefined || group.length < 2) return false;
  if (isBullet(first.text) || group.some((line) => line.indent < textIndent + 2)) return false;
  const isEnded = (line: Block, index: number) => {
    const next = group[index + 1];
    return next === undefined || layout.isMeant(line, next);
  };
  const sentences = group.filter((line) => /[\p{L})][.?!]$/u.test(line.text)).length;
  return group.every(isEnded) && sentences * 3 < group.length;
}

function codeOf(group: readonly Block[]): string {
  const left = group.reduce((least, line) => Math.min(least, line.indent), Infinity);
  return group.map((line) => `${' '.repeat(Math.min(40, line.indent - left))}${line.text}`).join('\n');
}

function pushGroup(group: readonly Block[], composed: ImportedBlock[], words: ReadonlySet<string>): void {
  const first = group[0];
  if (!first) return;
  const runs = joinRuns(group, words);
  const last = composed.at(-1);
  if (first.isQuote && composed.length === 0) {
    composed.push({ kind: 'quote', runs });
    return;
  }
  if (first.isQuote && last?.kind === 'quote' && composed.length === 1) {
    composed[0] = { kind: 'quote', runs: [...last.runs, { text: ' ' }, ...runs] };
    return;
  }
  if (first.list) {
    const { depth, isOrdered, isEntry } = first.list;
    const items = last?.kind === 'list' ? last.items : [];
    const open = items.at(-1);
    if (!isEntry && open && open.code === undefined)
      setList(composed, [...items.slice(0, -1), { ...open, paragraphs: [...open.paragraphs, runs] }]);
    else if (isEntry) setList(composed, [...items, { depth: depth - 1, isOrdered, paragraphs: [runs] }]);
    else composed.push({ kind: 'paragraph', runs });
    return;
  }
  const found = first.isLine ? mark.exec(first.text) : undefined;
  const number = found?.groups?.['number'];
  if (found && isEntryOfList(number, last)) {
    const item: ImportedItem = {
      depth: 0,
      isOrdered: number !== undefined,
      ...(number === undefined ? {} : { number }),
      paragraphs: [dropStart(runs, found[0].length)],
    };
    setList(composed, [...(last?.kind === 'list' ? last.items : []), item]);
    return;
  }
  composed.push({ kind: 'paragraph', runs });
}

/** A bullet begins or goes on with a list; a number must be the next one. */
function isEntryOfList(number: string | undefined, last: ImportedBlock | undefined): boolean {
  if (number === undefined) return true;
  const items = last?.kind === 'list' ? last.items.filter((item) => item.number !== undefined) : [];
  return (
    Number.parseInt(number, 10) === items.length + 1 && (last?.kind !== 'list' || items.length === last.items.length)
  );
}

function setList(composed: ImportedBlock[], items: readonly ImportedItem[]): void {
  if (composed.at(-1)?.kind === 'list') composed[composed.length - 1] = { kind: 'list', items };
  else composed.push({ kind: 'list', items });
}

function composeTable(blocks: readonly Block[], start: number, end: number, composed: ImportedBlock[]): number {
  const table = blocks[start]?.cell?.table;
  const rows = new Map<number, Run[][]>();
  let index = start;
  let columns = 0;
  for (; index < end; index++) {
    const block = blocks[index];
    if (!block?.cell || block.cell.table !== table) break;
    const { row, column } = block.cell;
    const cells = rows.get(row) ?? [];
    cells[column] = [
      ...(cells[column] ?? []),
      ...((cells[column]?.length ?? 0) > 0 ? [{ text: ' ' }] : []),
      ...block.runs,
    ];
    rows.set(row, cells);
    columns = Math.max(columns, column + 1);
  }
  composed.push({
    kind: 'table',
    rows: [...rows.values()].map((cells) => Array.from({ length: columns }, (_, column) => cells[column] ?? [])),
  });
  return index;
}

/** Joins the text of blocks, with its marks where there are any. */
export function joinRuns(blocks: readonly Block[], words: ReadonlySet<string>): readonly Run[] {
  const isPlain = blocks.every(({ runs }) => runs.every((run) => Object.keys(run).length === 1));
  if (isPlain) {
    const text = joinLines(
      blocks.map((block) => block.text),
      words,
    );
    return text === '' ? [] : [{ text }];
  }
  return blocks.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: ' ' }, ...runs]));
}

/** Takes the first letters off a text with marks. */
export function dropStart(runs: readonly Run[], length: number): readonly Run[] {
  let left = length;
  const rest: Run[] = [];
  for (const run of runs) {
    const text = run.text.slice(Math.min(left, run.text.length));
    left -= run.text.length - text.length;
    if (text !== '') rest.push({ ...run, text: rest.length === 0 ? text.trimStart() : text });
  }
  return rest;
}

/** The plain text of runs. */
export function plainText(runs: readonly Run[]): string {
  return tidySpaces(runs.map((run) => run.text).join(''));
}
