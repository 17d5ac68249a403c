import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { vocabulary } from '../join-lines.ts';
import { lineLayout } from '../line-layout.ts';
import type { LineLayout } from '../line-layout.ts';
import { findCandidates, findOutdents, outdentLevel, styleOf } from './candidate.ts';
import type { Candidate, Survey } from './candidate.ts';
import { findContents } from './contents-list.ts';
import { certaintyOf, findFamilies, numberChain } from './families.ts';
import type { Family, TextMeasure } from './families.ts';
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
  readonly blocks: readonly Block[];
  readonly parts: readonly OutlinePart[];
  /** the document's own title */
  readonly title?: Candidate;
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
export function findQuestions(blocks: readonly Block[], isFaq = false): Outline {
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
  return { ...outlineOf(candidates, accepted, survey, measure), blocks, listed: contents.listed, layout: survey.layout, marks, words: survey.words, families };
}

function measureText(blocks: readonly Block[], listed: ReadonlySet<number>): TextMeasure {
  const sums = [0];
  for (const [index, block] of blocks.entries()) {
    const words = listed.has(index) ? 0 : block.kind === 'code' ? Math.max(2, countWords(block.text)) : countWords(block.text);
    sums.push((sums.at(-1) ?? 0) + words);
  }
  const total = sums.at(-1) ?? 0;
  return {
    total,
    between: (start, end) => (sums[Math.min(end, blocks.length)] ?? total) - (sums[Math.min(start, blocks.length)] ?? total),
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
    const answered = novel.filter((one) => measure.between(one.end, nextOf(one, candidates)?.start ?? Infinity) >= 2).length / novel.length;
    const isRanked = family.kind === 'spoken' || family.kind === 'named' || family.kind === 'numbered' || (family.level > 0 && (family.level <= best.level || best.level === 0));
    if (!isRanked) continue;
    if (certainty >= 0.75 && answered >= 0.6 && (novel.length >= 3 || family.kind === 'named')) for (const one of novel) accepted.add(one);
  }
  return accepted;
}

function nextOf(one: Candidate, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find((other) => other.start >= one.end && (other.level > 0 || other.isNamed || other.isSpoken));
}

function outlineOf(
  candidates: readonly Candidate[],
  accepted: ReadonlySet<Candidate>,
  survey: Survey,
  measure: TextMeasure,
): Pick<Outline, 'parts' | 'title' | 'subtitles'> {
  const { blocks } = survey;
  const levels = [...accepted].filter((one) => one.level > 0).map((one) => one.level);
  const lowest = levels.length > 0 ? Math.max(...levels) : 0;
  const titles = candidates.filter((one) => accepted.has(one) || isAbove(one, lowest, survey));
  const firstAccepted = titles.findIndex((one) => accepted.has(one));
  const before = titles.slice(0, Math.max(0, firstAccepted));
  // the most prominent of those in front is the title; the last one right in front of the first question its chapter
  const title = before.toSorted((one, other) => one.level - other.level || one.start - other.start)[0];
  const parts: OutlinePart[] = [];
  const from = before.findLastIndex((one, index) => one !== title && measure.between(one.end, (before[index + 1] ?? titles[firstAccepted])?.start ?? 0) === 0);
  const used = [...(from >= 0 ? before.slice(from) : []), ...titles.slice(Math.max(0, firstAccepted))];
  used.forEach((one, index) => {
    const next = used[index + 1];
    const end = next?.start ?? blocks.length;
    const body = measure.between(one.end, end);
    const hasChild = next !== undefined && (next.number && one.number ? isUnder(next.number, one.number) : next.level > one.level && one.level > 0);
    const isChapter = one.isQuestion && !(one.number?.isChapter === true)
      ? body === 0 && hasChild
      : !accepted.has(one) || one.number?.isChapter === true || body === 0 || (hasChild && (one.number?.path.length ?? 1) === 1 && !one.isSpoken);
    if (isChapter && next === undefined && body === 0) return;
    parts.push({ kind: isChapter ? 'chapter' : 'section', title: one, end });
  });
  const subtitles = new Map(
    candidates.filter((one) => !titles.includes(one) && one.level > 0 && one.level < outdentLevel && one.column < 0).map((one) => [one.start, one.end]),
  );
  return { parts, ...(title ? { title } : {}), subtitles };
}

/** Whether a candidate that is no question is a title of higher rank than the questions. */
function isAbove(one: Candidate, lowest: number, survey: Survey): boolean {
  if (one.number?.isChapter === true && one.level > 0) return true;
  if (one.level === 0 || one.column >= 0) return false;
  return lowest === 0 ? one.level <= 6 : one.level < lowest && one.level <= 10 && styleOf(survey.blocks[one.start] ?? survey.blocks[0]!, survey).level < lowest;
}
