import type { Block } from '../block.ts';
import { joinLines } from '../join-lines.ts';
import { isBullet, isOpenEnded, startsSentence } from '../line-layout.ts';
import type { LineLayout } from '../line-layout.ts';
import { readNumber } from './number-label.ts';
import type { NumberLabel } from './number-label.ts';
import { endsInQuestion } from './question-mark.ts';
import { styleOf } from './survey.ts';
import type { Survey } from './survey.ts';
import { extentOf, longestTitle } from './title-extent.ts';

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
  const found = extentOf({ start, ...style, isSpoken: mark !== '', number }, survey);
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

function isMeantShort(before: Block, block: Block, layout: LineLayout): boolean {
  return layout.isMeant(before, block) && before.text.length < 60;
}
