import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { vocabulary } from '../join-lines.ts';
import { lineLayout } from '../line-layout.ts';
import type { LineLayout } from '../line-layout.ts';
import { findCandidates, findOutdents, outdentLevel } from './candidate.ts';
import type { Candidate, Survey } from './candidate.ts';
import { findContents } from './contents-list.ts';
import { certaintyOf, findFamilies, numberChain } from './families.ts';
import type { Family, TextMeasure } from './families.ts';
import { findIndex } from './index-list.ts';
import { isUnder } from './number-label.ts';
import { findSpeakerMarks } from './speaker-marks.ts';
import type { SpeakerMarks } from './speaker-marks.ts';

/** A title with what stands under it, as stretches of blocks. */
export interface OutlinePart {
  readonly kind: 'chapter' | 'section';
  readonly title: Candidate;
  /** index behind the last block under the title; the first is `title.end` */
  readonly end: number;
}

/** Where the questions of a document are. */
export interface Outline {
  /** the document without its index */
  readonly blocks: readonly Block[];
  /** the index at its end */
  readonly index: readonly Block[];
  readonly parts: readonly OutlinePart[];
  /** the document's own title */
  readonly title?: Candidate;
  /** what stands alone and asks, and was left in an answer all the same */
  readonly doubtful: readonly Candidate[];
  /** indexes of the blocks that are contents lists */
  readonly listed: ReadonlySet<number>;
  /** titles of lower rank, inside answers: index of the first block → index behind the last */
  readonly subtitles: ReadonlyMap<number, number>;
  readonly layout: LineLayout;
  readonly marks: SpeakerMarks;
  readonly words: ReadonlySet<string>;
  readonly families: readonly Family[];
}

/**
 * Finds the questions of a document. It gathers all candidates with what speaks for them (level, number, mark, emphasis, the
 * contents list, a question mark), judges each family of like candidates by how regular it is in the whole document, and
 * takes the best one together with those that agree with it.
 */
export function findQuestions(all: readonly Block[], isFaq = false): Outline {
  const indexStart = findIndex(all);
  const blocks = all.slice(0, indexStart);
  const contents = findContents(blocks);
  const rest = blocks.filter((_, index) => !contents.listed.has(index));
  const marks = findSpeakerMarks(rest);
  const survey: Survey = {
    blocks,
    layout: lineLayout(rest),
    contents,
    marks,
    words: vocabulary(blocks.map((block) => block.text).join('\n')),
    outdents: findOutdents(blocks, contents.listed),
  };
  const candidates = findCandidates(survey);
  const measure = measureText(blocks, contents.listed);
  const families = findFamilies(candidates, measure);
  const accepted = isFaq ? new Set(candidates.filter((one) => one.level === 2)) : choose(families, candidates, measure);
  return {
    ...outlineOf(candidates, accepted, measure, blocks),
    blocks,
    index: all.slice(indexStart),
    listed: contents.listed,
    layout: survey.layout,
    marks,
    words: survey.words,
    families,
  };
}

function measureText(blocks: readonly Block[], listed: ReadonlySet<number>): TextMeasure {
  const sums = [0];
  for (const [index, block] of blocks.entries()) {
    const words = listed.has(index)
      ? 0
      : block.kind === 'code'
        ? Math.max(2, countWords(block.text))
        : countWords(block.text);
    sums.push((sums.at(-1) ?? 0) + words);
  }
  const total = sums.at(-1) ?? 0;
  return {
    total,
    between: (start, end) =>
      (sums[Math.min(end, blocks.length)] ?? total) - (sums[Math.min(start, blocks.length)] ?? total),
  };
}

/** The candidates that are questions or chapters among the numbered and alike. */
function choose(
  families: readonly Family[],
  candidates: readonly Candidate[],
  measure: TextMeasure,
): ReadonlySet<Candidate> {
  const [best, ...others] = families;
  if (!best || best.certainty < 0.3) return new Set();
  const chain = new Set(numberChain(candidates));
  const accepted = new Set(best.members);
  for (const family of others) {
    const novel = family.members.filter((one) => !accepted.has(one));
    if (novel.length === 0) continue;
    const certainty = certaintyOf(novel, chain);
    const answered =
      novel.filter((one) => measure.between(one.end, nextOf(one, candidates)?.start ?? Infinity) >= 2).length /
      novel.length;
    const novelQuestions = novel.filter((one) => one.isQuestion).length;
    if (
      family.kind === 'named' &&
      best.level > 0 &&
      novelQuestions * 2 < novel.length &&
      novel.every((one) => one.level > 0 && one.level < best.level)
    )
      continue;
    const isRanked =
      family.kind === 'spoken' ||
      family.kind === 'named' ||
      family.kind === 'numbered' ||
      (family.level > 0 && (family.level <= best.level || best.level === 0));
    if (!isRanked) continue;
    if (certainty >= 0.75 && answered >= 0.6 && (novel.length >= 3 || family.kind === 'named'))
      for (const one of novel) accepted.add(one);
  }
  return withoutStrangers(withoutOtherParts(accepted, candidates, chain));
}

/**
 * Where only one part of a document asks questions, the titles of the same rank in the parts before and behind it are none.
 */
function withoutOtherParts(
  accepted: ReadonlySet<Candidate>,
  candidates: readonly Candidate[],
  chain: ReadonlySet<Candidate>,
): ReadonlySet<Candidate> {
  const parts: { readonly members: Candidate[] }[] = [];
  for (const one of candidates) {
    if (!accepted.has(one)) {
      if (one.level > 0 && one.level <= 6) parts.push({ members: [] });
    } else {
      if (parts.length === 0) parts.push({ members: [] });
      parts.at(-1)?.members.push(one);
    }
  }
  const asks = ({ members }: { readonly members: readonly Candidate[] }) =>
    members.some((one) => one.isQuestion || one.isSpoken || one.isNamed || chain.has(one));
  const isFaqPart = ({ members }: { readonly members: readonly Candidate[] }) =>
    members.length >= 3 && members.filter((one) => one.isQuestion).length * 10 >= members.length * 6;
  const [first, last] = [parts.findIndex(isFaqPart), parts.findLastIndex(isFaqPart)];
  if (first < 0) return accepted;
  const others = new Set(
    parts.filter((part, index) => (index < first || index > last) && !asks(part)).flatMap(({ members }) => members),
  );
  return new Set([...accepted].filter((one) => !others.has(one)));
}

/** Where nearly all have a number or mark, what has none is no question: a foreword, a licence. */
function withoutStrangers(all: ReadonlySet<Candidate>): ReadonlySet<Candidate> {
  const accepted = withoutHigherTitles(all);
  const isMarked = (one: Candidate) => one.number !== undefined || one.isSpoken;
  const marked = [...accepted].filter(isMarked);
  if (marked.length < 3 || marked.length < accepted.size * 0.7) return accepted;
  const isSure = marked.length >= 8 && marked.length >= accepted.size * 0.85;
  const stays = (one: Candidate) => isMarked(one) || one.isNamed || (one.level > 0 && (one.isQuestion || !isSure));
  return new Set([...accepted].filter(stays));
}

function nextOf(one: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find((other) => other.start >= one.end && (other.level > 0 || other.isNamed || other.isSpoken));
}

function outlineOf(
  candidates: readonly Candidate[],
  accepted: ReadonlySet<Candidate>,
  measure: TextMeasure,
  blocks: readonly Block[],
): Pick<Outline, 'parts' | 'title' | 'subtitles' | 'doubtful'> {
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

/** Where nearly all questions are of one level, a title of higher rank that asks nothing is none. */
function withoutHigherTitles(accepted: ReadonlySet<Candidate>): ReadonlySet<Candidate> {
  const main = mainLevel(accepted);
  const own = [...accepted].filter((one) => one.level === main);
  const asking = own.filter((one) => one.isQuestion || one.isSpoken);
  if (own.length < 8 || own.length < accepted.size * 0.7 || asking.length < own.length * 0.7) return accepted;
  const isHigher = (one: Candidate) =>
    one.level > 0 && (main === 0 || one.level < main) && !one.isQuestion && !one.isSpoken && one.number === undefined;
  return new Set([...accepted].filter((one) => !isHigher(one)));
}

/** The level that most of the questions have. */
function mainLevel(accepted: ReadonlySet<Candidate>): number {
  const counts = new Map<number, number>();
  for (const { level } of accepted) counts.set(level, (counts.get(level) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 0;
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
