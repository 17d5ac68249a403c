import { splitSentences } from '../../faq/passages.ts';
import type { Block } from '../block.ts';
import { isBullet, isOpenEnded, startsSentence } from '../line-layout.ts';
import type { NumberLabel } from './number-label.ts';
import { endsInQuestion } from './question-mark.ts';
import { outdentLevel, styleOf } from './survey.ts';
import type { Survey } from './survey.ts';

/** A place where a title could begin, and what is known of it there. */
export interface TitleStart {
  /** index of its first block */
  readonly start: number;
  readonly level: number;
  readonly style: string;
  readonly isSpoken: boolean;
  readonly number: NumberLabel | undefined;
}

/** Where a title ends. */
export interface TitleExtent {
  /** index behind its last block */
  readonly end: number;
  /** whether something parts it from the text below */
  readonly isClosed: boolean;
}

/** The lines that could belong to a title. */
interface Reach {
  /** index behind the last of them */
  readonly limit: number;
  /** whether these are all lines up to the next room, style or mark */
  readonly isWhole: boolean;
  /** whether lines stand below the text behind a label: `1. Why` with the next line further right */
  readonly hangs: boolean;
}

type Rule = (title: TitleStart, reach: Reach, survey: Survey) => TitleExtent | 'none' | undefined;

const mostLines = 8;
export const longestTitle = 420;
const longestStatement = 180;

/** The first rule that knows decides; one that says `none` knows that there is no title. */
const rules: readonly Rule[] = [byContents, byStyle, byMark, byQuestionMark, byNumber, byLength];

/** Works out where a title that begins here ends; undefined when none does. */
export function extentOf(title: TitleStart, survey: Survey): TitleExtent | undefined {
  const whole = ofWholeBlock(title, survey);
  if (whole) return whole === 'none' ? undefined : whole;
  const reach = reachOf(title, survey);
  for (const rule of rules) {
    const extent = rule(title, reach, survey);
    if (extent) return extent === 'none' ? undefined : extent;
  }
  return undefined;
}

/** A block that is a whole paragraph, or a line by itself, is the title or there is none. */
function ofWholeBlock(title: TitleStart, survey: Survey): TitleExtent | 'none' | undefined {
  const { blocks, layout, marks } = survey;
  const [first, next] = [blocks[title.start], blocks[title.start + 1]];
  if (!first) return 'none';
  if (first.isLine && (next?.isLine === true || !layout.isApart(first))) return undefined;
  if (first.text.length > longestTitle) return 'none';
  const isBare = title.level === 0 && !title.isSpoken && !title.number;
  if (isBare && endsInQuestion(first.text) && !isShortQuestion(first.text)) return 'none';
  const isClosed =
    next === undefined ||
    !next.isLine ||
    next.kind !== 'text' ||
    marks.answerMark(next.text) !== '' ||
    styleOf(next, survey).style !== title.style;
  return isClosed ? closedAt(title.start + 1) : undefined;
}

function reachOf(title: TitleStart, survey: Survey): Reach {
  const { blocks, layout, contents, marks } = survey;
  const first = blocks[title.start];
  const labelLength = (title.isSpoken ? 3 : 0) + (title.number?.length ?? 0);
  const isHanging = (line: Block) =>
    first !== undefined &&
    labelLength > 0 &&
    title.level >= outdentLevel &&
    line.indent > first.indent &&
    line.indent <= first.indent + labelLength + 5;
  let hangs = false;
  let limit = title.start + 1;
  for (; limit < blocks.length && limit <= title.start + mostLines; limit++) {
    const line = blocks[limit];
    if (!line || line.kind !== 'text' || !line.isLine || contents.listed.has(limit) || contents.titles.has(limit))
      break;
    if (layout.isApart(line) || marks.answerMark(line.text) !== '' || marks.questionMark(line.text) !== '') break;
    const look = styleOf(line, survey);
    if (title.level > 0 && look.style !== title.style) {
      if (!isHanging(line)) break;
      hangs = true;
    }
    if (title.level === 0 && look.level > 0 && line.style !== first?.style) break;
  }
  return { limit, isWhole: limit <= title.start + mostLines, hangs };
}

/** The contents list names it: it ends there as here, or with the lines that look like it where the list abridges it. */
function byContents({ start, level }: TitleStart, { limit, isWhole, hangs }: Reach, survey: Survey) {
  const named = survey.contents.titles.get(start);
  if (named === undefined || (named > limit && !isOnePiece(start, named, survey))) return undefined;
  return closedAt(isWhole && limit - named <= 3 && level > 0 && !hangs ? Math.max(limit, named) : named);
}

/** It ends with the lines that look like it. */
function byStyle({ start, level, number }: TitleStart, { limit, isWhole, hangs }: Reach) {
  if (level === 0 || hangs) return undefined;
  if (isWhole) return closedAt(limit);
  return number ? closedAt(start + 1) : 'none';
}

/** Behind `Q:` it ends where `A:` begins, with a question mark, or with the paragraph. */
function byMark({ start, isSpoken }: TitleStart, { limit, isWhole }: Reach, survey: Survey) {
  const { blocks, marks } = survey;
  const isAnswered = marks.answerMark(blocks[limit]?.text ?? '') !== '';
  const isShort = limit >= blocks.length || isAnswered || lengthOf(start, limit, blocks) <= longestTitle;
  if (!isSpoken || !isWhole || !isShort) return undefined;
  for (let end = start + 1; end < limit; end++)
    if (!isAnswered && endsInQuestion(blocks[end - 1]?.text ?? '') && isEndOfLines(end, limit, survey))
      return closedAt(end);
  return closedAt(limit);
}

/** It ends with the line that ends in a question mark. */
function byQuestionMark({ start, isSpoken, number }: TitleStart, { limit, isWhole }: Reach, survey: Survey) {
  const { blocks, layout } = survey;
  const isLabelled = isSpoken || number !== undefined;
  for (let end = start + 1; end <= Math.min(limit, start + 6); end++) {
    const text = blocks[end - 1]?.text ?? '';
    const [last, next] = [blocks[end - 2], blocks[end - 1]];
    // a line that was ended on purpose behind a sentence ends a paragraph: the question does not begin in it
    const isBroken =
      last !== undefined &&
      next !== undefined &&
      !isOpenEnded(last.text) &&
      startsSentence(next.text) &&
      layout.isMeant(last, next);
    if (end - 1 > start && !isLabelled && isBroken) return undefined;
    if (!isEndOfLines(end, limit, survey)) continue;
    if (endsInQuestion(text)) {
      if (!isLabelled && !isShortQuestion(textOf(start, end, blocks))) return 'none';
      // one more sentence of the question may follow: "Is it so? Why?"
      const goesOn = end < limit && endsInQuestion(blocks[limit - 1]?.text ?? '') && isWhole && limit - start <= 5;
      return closedAt(goesOn ? limit : end);
    }
    if (number && text.endsWith(':') && end < limit) return closedAt(end);
  }
  return undefined;
}

/** A numbered statement runs to the line that was ended on purpose before a sentence, or to the end of a short paragraph. */
function byNumber({ start, number }: TitleStart, { limit, isWhole }: Reach, { blocks, layout }: Survey) {
  if (!number) return undefined;
  if (/[.。!！]["'”’»)\]]*$/u.test(blocks[limit - 1]?.text ?? ''))
    for (let end = start + 1; end < limit; end++) {
      const [last, next] = [blocks[end - 1], blocks[end]];
      if (last && next && layout.isMeant(last, next) && startsSentence(next.text)) return closedAt(end);
    }
  if (isWhole && limit - start <= 4 && lengthOf(start, limit, blocks) <= 300) return closedAt(limit);
  const [line, next] = [blocks[start], blocks[start + 1]];
  return { end: start + 1, isClosed: line !== undefined && next !== undefined && layout.isMeant(line, next) };
}

/** Without any sign, only a short paragraph can be one. */
function byLength({ start }: TitleStart, { limit, isWhole }: Reach, { blocks }: Survey) {
  return isWhole && limit - start <= 2 && lengthOf(start, limit, blocks) <= longestStatement ? closedAt(limit) : 'none';
}

function closedAt(end: number): TitleExtent {
  return { end, isClosed: true };
}

/** Whether the line before `end` was ended on purpose. */
function isEndOfLines(end: number, limit: number, { blocks, layout }: Survey): boolean {
  const [last, next] = [blocks[end - 1], blocks[end]];
  if (!last || !next || end >= limit) return true;
  return (
    isBullet(next.text) || next.indent >= last.indent + 3 || (startsSentence(next.text) && layout.isMeant(last, next))
  );
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

function textOf(start: number, end: number, blocks: readonly Block[]): string {
  return blocks
    .slice(start, end)
    .map((block) => block.text)
    .join(' ');
}

function lengthOf(start: number, end: number, blocks: readonly Block[]): number {
  return textOf(start, end, blocks).length + 1;
}
