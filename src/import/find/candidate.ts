import type { Block } from '../block.ts';
import { splitSentences } from '../../faq/passages.ts';
import { joinLines } from '../join-lines.ts';
import { isBullet, isOpenEnded, startsSentence } from '../line-layout.ts';
import type { LineLayout } from '../line-layout.ts';
import type { Contents } from './contents-list.ts';
import { readNumber } from './number-label.ts';
import type { NumberLabel } from './number-label.ts';
import { endsInQuestion } from './question-mark.ts';
import type { SpeakerMarks } from './speaker-marks.ts';

/** One or more blocks that could be the title of a question or chapter, with all that speaks for it. */
export interface Candidate {
  /** index of its first block */
  readonly start: number;
  /** index behind its last block */
  readonly end: number;
  /** plain text without label */
  readonly title: string;
  /** what stands in front of the title: `Q:`, `3.` */
  readonly label: string;
  readonly number?: NumberLabel;
  /** whether a mark such as `Q:` stands in front */
  readonly isSpoken: boolean;
  readonly isQuestion: boolean;
  /** whether a contents list names it */
  readonly isNamed: boolean;
  /** whether there is room above it */
  readonly isApart: boolean;
  /** whether there is room below it */
  readonly hasRoomBelow: boolean;
  /** whether there is room, a mark or another style between it and the text below */
  readonly isClosed: boolean;
  /** see `Block.level`; 12 for what merely stands further left than the text */
  readonly level: number;
  readonly style: string;
  readonly indent: number;
  readonly isEntry: boolean;
  /** whether a bullet stands in front of it as text */
  readonly isBullet: boolean;
  /** row, when it stands in a table */
  readonly column: number;
}

/** The document and what was found out about it before questions are looked for. */
export interface Survey {
  readonly blocks: readonly Block[];
  readonly layout: LineLayout;
  readonly contents: Contents;
  readonly marks: SpeakerMarks;
  /** words of the whole document, see `joinLines` */
  readonly words: ReadonlySet<string>;
  /** places further left than the running text → their column, a column's difference apart being the same */
  readonly outdents: ReadonlyMap<number, number>;
}

export const outdentLevel = 12;
const mostLines = 8;
const longestTitle = 420;
const longestStatement = 180;

/** All places of a document that could be titles, in order. */
export function findCandidates(survey: Survey): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const { blocks, contents } = survey;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.kind !== 'text' || contents.listed.has(index)) continue;
    const candidate = candidateAt(index, block, survey, candidates.at(-1));
    if (!candidate) continue;
    candidates.push(candidate);
    index = candidate.end - 1;
  }
  return candidates;
}

function candidateAt(start: number, block: Block, survey: Survey, last: Candidate | undefined): Candidate | undefined {
  const { blocks, layout, marks, contents } = survey;
  const before = start > 0 && !contents.listed.has(start - 1) ? blocks[start - 1] : undefined;
  const mark = marks.questionMark(block.text);
  const number = readNumber(block.text.slice(mark.length));
  const style = styleOf(block, survey);
  const isNamed = contents.titles.has(start);
  const isApart = !before || !block.isLine || layout.isApart(block) || before.kind !== 'text';
  const isBehindTitle = last?.end === start;
  const isOtherStyle = before !== undefined && before.kind === 'text' && styleOf(before, survey).style !== style.style;
  const isMeantBreak = before !== undefined && !isOpenEnded(before.text) && layout.isMeant(before, block);
  if (!isApart && mark === '' && !isNamed && !isBehindTitle && !(isOtherStyle && style.level > 0)) {
    const isNumberBreak =
      number !== undefined &&
      (before === undefined || !isOpenEnded(before.text) || isMeantShort(before, block, layout));
    if (!isNumberBreak && !(isMeantBreak && startsSentence(block.text))) return undefined;
  }
  if (mark === '' && number === undefined && style.level === 0 && !startsSentence(block.text)) return undefined;
  if (marks.answerMark(block.text) !== '' && mark === '') return undefined;
  if (
    isApart &&
    before &&
    block.isLine &&
    layout.continues(before, block) &&
    mark === '' &&
    number === undefined &&
    style.level === 0
  )
    return undefined;
  const found = extentOf(start, style, mark !== '', number, survey);
  if (!found) return undefined;
  const { end, isClosed } = found;
  const whole = joinLines(
    blocks.slice(start, end).map((one) => one.text),
    survey.words,
  );
  const spoken = mark === '' ? '' : marks.questionMark(whole);
  const inner = readNumber(whole.slice(spoken.length));
  const label = whole.slice(0, spoken.length + (inner?.length ?? 0));
  const rest = whole.slice(label.length);
  // "3. Q: Why?": the mark may stand behind the number
  const second = mark === '' ? marks.questionMark(rest) : '';
  const title = rest.slice(second.length).trim();
  if (!/[\p{L}\p{N}]/u.test(title) || title.length > longestTitle) return undefined;
  const isQuestion = endsInQuestion(title);
  return {
    start,
    end,
    title,
    label: label + second,
    ...(inner ? { number: inner } : {}),
    isSpoken: mark !== '' || second !== '',
    isQuestion,
    isNamed,
    isApart,
    hasRoomBelow: hasRoomBelow(end, survey),
    isClosed,
    level: style.level,
    style: style.style,
    indent: block.indent,
    isEntry: block.list?.isEntry === true,
    isBullet: number === undefined && isBullet(block.text),
    column: block.cell?.column ?? -1,
  };
}

function hasRoomBelow(end: number, { blocks, layout }: Survey): boolean {
  const next = blocks[end];
  return next === undefined || next.kind !== 'text' || layout.isApart(next);
}

/** How a block looks: its own style, or that it stands further left than the text. */
function styleOf(block: Block, { outdents }: Survey): { readonly level: number; readonly style: string } {
  const list = block.list ? ` list${String(block.list.depth)}${block.list.isEntry ? '' : '-'}` : '';
  const cell = block.cell ? ` column${String(block.cell.column)}` : '';
  const style = `${block.style}${list}${cell}`;
  if (block.level > 0) return { level: block.level, style };
  const column = block.isLine ? outdents.get(block.indent) : undefined;
  if (column !== undefined && (!isBullet(block.text) || readNumber(block.text)))
    return { level: outdentLevel + column / 100, style: `${style} outdented ${String(column)}` };
  return { level: 0, style };
}

/** Works out where a title that begins here ends. */
function extentOf(
  start: number,
  own: { readonly level: number; readonly style: string },
  isSpoken: boolean,
  number: NumberLabel | undefined,
  survey: Survey,
): { readonly end: number; readonly isClosed: boolean } | undefined {
  const { blocks, layout, contents, marks } = survey;
  const first = blocks[start];
  if (!first) return undefined;
  if (!first.isLine || blocks[start + 1]?.isLine !== true) {
    if (!first.isLine || layout.isApart(first)) {
      const next = blocks[start + 1];
      const isClosed =
        next === undefined ||
        !next.isLine ||
        next.kind !== 'text' ||
        marks.answerMark(next.text) !== '' ||
        styleOf(next, survey).style !== own.style;
      if (first.text.length > longestTitle) return undefined;
      if (own.level === 0 && !isSpoken && !number && endsInQuestion(first.text) && !isShortQuestion(first.text))
        return undefined;
      if (isClosed || next === undefined) return { end: start + 1, isClosed: true };
    }
  }
  const isStyled = own.level > 0;
  // the lines that could belong to it at all
  const labelLength = (isSpoken ? 3 : 0) + (number?.length ?? 0);
  const isHanging = (line: Block) =>
    labelLength > 0 &&
    own.level >= outdentLevel &&
    line.indent > first.indent &&
    line.indent <= first.indent + labelLength + 5;
  let hangs = false;
  let limit = start + 1;
  while (limit < blocks.length && limit < start + mostLines + 1) {
    const line = blocks[limit];
    if (!line || line.kind !== 'text' || !line.isLine || contents.listed.has(limit)) break;
    if (layout.isApart(line)) break;
    if (marks.answerMark(line.text) !== '' || marks.questionMark(line.text) !== '') break;
    if (contents.titles.has(limit)) break;
    if (isStyled && styleOf(line, survey).style !== own.style) {
      if (!isHanging(line)) break;
      hangs = true;
    }
    if (!isStyled && styleOf(line, survey).level > 0 && own.level === 0 && line.style !== first.style) break;
    limit++;
  }
  const isWhole = limit <= start + mostLines;
  const after = blocks[limit];
  const isClosedAt = (end: number) => {
    const [last, next] = [blocks[end - 1], blocks[end]];
    if (!last || !next || end >= limit) return true;
    return (
      isBullet(next.text) || next.indent >= last.indent + 3 || (startsSentence(next.text) && layout.isMeant(last, next))
    );
  };
  const named = contents.titles.get(start);
  if (named !== undefined && (named <= limit || isOnePiece(start, named, survey))) {
    // a title that the contents list abridges goes on to the end of the lines that look like it
    const end = isWhole && limit - named <= 3 && isStyled && !hangs ? Math.max(limit, named) : named;
    return { end, isClosed: true };
  }
  if (isStyled && !hangs) {
    if (!isWhole) return number ? { end: start + 1, isClosed: true } : undefined;
    return { end: limit, isClosed: true };
  }
  if (isSpoken) {
    if (
      isWhole &&
      (after === undefined || marks.answerMark(after.text) !== '' || lengthOf(start, limit, blocks) <= longestTitle)
    )
      for (let end = start + 1; end <= limit; end++)
        if (
          end === limit ||
          (endsInQuestion(blocks[end - 1]?.text ?? '') &&
            isClosedAt(end) &&
            marks.answerMark(blocks[limit]?.text ?? '') === '')
        )
          return { end, isClosed: true };
  }
  for (let end = start + 1; end <= Math.min(limit, start + 6); end++) {
    const text = blocks[end - 1]?.text ?? '';
    const [last, next] = [blocks[end - 2], blocks[end - 1]];
    // a line that was ended on purpose behind a sentence ends a paragraph: the question does not begin in it
    if (
      last &&
      next &&
      end - 1 > start &&
      !number &&
      !isSpoken &&
      !isOpenEnded(last.text) &&
      startsSentence(next.text) &&
      layout.isMeant(last, next)
    )
      break;
    if (endsInQuestion(text) && isClosedAt(end)) {
      if (
        !number &&
        !isSpoken &&
        !isShortQuestion(
          blocks
            .slice(start, end)
            .map((one) => one.text)
            .join(' '),
        )
      )
        return undefined;
      // one more sentence of the question may follow: "Is it so? Why?"
      if (end < limit && endsInQuestion(blocks[limit - 1]?.text ?? '') && isWhole && limit - start <= 5)
        return { end: limit, isClosed: true };
      return { end, isClosed: true };
    }
    if (number && text.endsWith(':') && end < limit && isClosedAt(end)) return { end, isClosed: true };
  }
  if (number) {
    // a statement runs to the line that was ended on purpose before a sentence, or to the end of a short paragraph
    const isSentence = /[.。!！]["'”’»)\]]*$/u.test(blocks[limit - 1]?.text ?? '');
    for (let end = start + 1; isSentence && end < limit; end++) {
      const [last, next] = [blocks[end - 1], blocks[end]];
      if (last && next && layout.isMeant(last, next) && startsSentence(next.text)) return { end, isClosed: true };
    }
    if (isWhole && limit - start <= 4 && lengthOf(start, limit, blocks) <= 300) return { end: limit, isClosed: true };
    const [line, next] = [blocks[start], blocks[start + 1]];
    const isClosed = line !== undefined && next !== undefined && layout.isMeant(line, next);
    return { end: start + 1, isClosed };
  }
  if (isWhole && limit - start <= 2 && lengthOf(start, limit, blocks) <= longestStatement)
    return { end: limit, isClosed: true };
  return undefined;
}

/** Whether blocks are lines without room between them. */
function isOnePiece(start: number, end: number, { blocks, layout }: Survey): boolean {
  if (end - start > mostLines) return false;
  return blocks.slice(start + 1, end).every((line) => line.kind === 'text' && line.isLine && !layout.isApart(line));
}

/** A text without any mark is a question when it is one sentence, or few and short ones. */
function isShortQuestion(text: string): boolean {
  const sentences = splitSentences(text).length;
  return sentences === 1 || (sentences <= 3 && text.length <= 260) || (sentences <= 5 && text.length <= 120);
}

function isMeantShort(before: Block, block: Block, layout: LineLayout): boolean {
  return layout.isMeant(before, block) && before.text.length < 60;
}

function lengthOf(start: number, end: number, blocks: readonly Block[]): number {
  return blocks.slice(start, end).reduce((sum, block) => sum + block.text.length + 1, 0);
}

/**
 * Finds where lines begin that stand further left than running text.
 *
 * @returns indents → the column they belong to: numbers that are set flush right differ by one
 */
export function findOutdents(blocks: readonly Block[], listed: ReadonlySet<number>): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  let all = 0;
  for (const [index, block] of blocks.entries()) {
    if (!block.isLine || block.kind !== 'text' || listed.has(index)) continue;
    sizes.set(block.indent, (sizes.get(block.indent) ?? 0) + block.text.length);
    all += block.text.length;
  }
  const [text, size] = [...sizes].toSorted((one, other) => other[1] - one[1])[0] ?? [0, 0];
  const outdents = new Map<number, number>();
  if (size * 10 < all * 4) return outdents;
  let column = -2;
  let last = -2;
  for (const indent of [...sizes.keys()].filter((one) => one < text - 1).toSorted((one, other) => one - other)) {
    if (indent - last > 1) column = indent;
    last = indent;
    outdents.set(indent, column);
  }
  return outdents;
}
