import type { Block } from '../block.ts';
import type { Candidate } from './candidate.ts';
import type { TextMeasure } from './families.ts';
import { mainLevel } from './main-level.ts';
import { isUnder } from './number-label.ts';
import { outdentLevel } from './survey.ts';

/** A title with what stands under it, as stretches of blocks. */
export interface OutlinePart {
  readonly kind: 'chapter' | 'section';
  readonly title: Candidate;
  /** index behind the last block under the title; the first is `title.end` */
  readonly end: number;
}

/** The parts of a document, and what is none. */
export interface Parts {
  readonly parts: readonly OutlinePart[];
  /** the document's own title */
  readonly title?: Candidate;
  /** what stands alone and asks, and was left in an answer all the same */
  readonly doubtful: readonly Candidate[];
  /** titles of lower rank, inside answers: index of the first block → index behind the last */
  readonly subtitles: ReadonlyMap<number, number>;
}

/** Parts a document at its questions and chapters. */
export function outlineOf(
  candidates: readonly Candidate[],
  accepted: ReadonlySet<Candidate>,
  measure: TextMeasure,
  blocks: readonly Block[],
): Parts {
  const main = mainLevel(accepted);
  const titles = candidates.filter(
    (one, index) => accepted.has(one) || isChapterTitle(one, index, candidates, accepted, main),
  );
  const firstAccepted = Math.max(
    0,
    titles.findIndex((one) => accepted.has(one)),
  );
  const { title, from } = titleOf(titles.slice(0, firstAccepted), titles[firstAccepted], measure, candidates[0]);
  // a title at the end with nothing below it is no chapter
  const last = titles.findLastIndex(
    (one, index) => accepted.has(one) || measure.between(one.end, titles[index + 1]?.start ?? blocks.length) > 0,
  );
  const used = titles.slice(from, last + 1);
  const parts: OutlinePart[] = [];
  used.forEach((one, index) => {
    const next = used[index + 1];
    const end = next?.start ?? blocks.length;
    const isEmpty = measure.between(one.end, end) === 0;
    const isChapter = !accepted.has(one) || isChapterOfNumbers(one, next, isEmpty);
    parts.push({ kind: isChapter ? 'chapter' : 'section', title: one, end });
  });
  const taken = new Set(used);
  const subtitles = new Map(
    candidates
      .filter((one) => !taken.has(one) && one !== title && one.level > 0 && one.level < outdentLevel && one.column < 0)
      .map((one) => [one.start, one.end]),
  );
  const doubtful = candidates.filter(
    (one) =>
      !taken.has(one) &&
      one !== title &&
      one.isQuestion &&
      one.isApart &&
      one.hasRoomBelow &&
      !one.isBullet &&
      !one.isEntry,
  );
  return { parts, ...(title ? { title } : {}), subtitles, doubtful };
}

/** Among the accepted, one without a text of its own, or a first number with others under it, is a chapter. */
function isChapterOfNumbers(one: Candidate, next: Candidate | undefined, isEmpty: boolean): boolean {
  if (one.number?.isChapter === true) return true;
  const hasChild =
    next !== undefined &&
    (next.number && one.number ? isUnder(next.number, one.number) : one.level > 0 && next.level > one.level);
  if (one.isQuestion || one.isSpoken) return isEmpty && hasChild && one.number?.path.length === 1;
  return isEmpty || (hasChild && one.number?.path.length === 1);
}

/** Whether a candidate that is no question is the title of several: of higher rank, or a short line right above one. */
function isChapterTitle(
  one: Candidate,
  index: number,
  candidates: readonly Candidate[],
  accepted: ReadonlySet<Candidate>,
  main: number,
): boolean {
  if (one.column >= 0 || one.isEntry || one.isBullet) return false;
  if (one.number?.isChapter === true && (one.level > 0 || (one.isApart && one.hasRoomBelow))) return true;
  const next = candidates.slice(index + 1).find((other) => accepted.has(other));
  const isRightAbove = next !== undefined && next.start === one.end;
  if (one.level > 0 && one.level <= 6 && (main === 0 || one.level < main)) return true;
  if (!isRightAbove || one.title.length > 70 || !one.isApart || !one.hasRoomBelow || one.isQuestion) return false;
  if (one.level > 0 && one.level <= main) return true;
  return (
    one.indent <= (next.indent ?? 0) &&
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(one.title) &&
    /[\p{L}\p{M}\p{N})]$/u.test(one.title)
  );
}

/**
 * The document's title: the most prominent of those in front of the first question; what stands right above the first
 * question is its chapter. In a plain text it is a first line that is short and alone.
 *
 * @returns the title, and the index of the first that is part of the text
 */
function titleOf(
  before: readonly Candidate[],
  first: Candidate | undefined,
  measure: TextMeasure,
  start: Candidate | undefined,
): { readonly title: Candidate | undefined; readonly from: number } {
  const isAlone =
    start !== undefined &&
    start !== first &&
    start.start === 0 &&
    start.hasRoomBelow &&
    !start.isQuestion &&
    start.title.length <= 90;
  const title =
    before.toSorted((one, other) => rank(one) - rank(other) || one.start - other.start)[0] ??
    (isAlone ? start : undefined);
  const isSole = before.length === 1 && title === before[0];
  const isFirstLine = title?.start === 0 || (title !== undefined && title.level > 0 && title.level <= 6);
  if (isSole && !isFirstLine)
    return {
      title: isAlone ? start : undefined,
      from: measure.between(title?.end ?? 0, first?.start ?? 0) === 0 ? 0 : 1,
    };
  let from = before.length;
  while (from > 0) {
    const one = before[from - 1];
    if (!one || one === title || measure.between(one.end, (before[from] ?? first)?.start ?? 0) > 0) break;
    from--;
  }
  return { title, from };
}

function rank(one: Candidate): number {
  return one.level > 0 ? one.level : 20;
}
