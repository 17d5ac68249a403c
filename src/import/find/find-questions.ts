import type { Block } from '../block.ts';
import { countWords } from '../count-words.ts';
import { vocabulary } from '../join-lines.ts';
import { lineLayout } from '../line-layout.ts';
import type { LineLayout } from '../line-layout.ts';
import { findCandidates } from './candidate.ts';
import { chooseQuestions } from './choose-questions.ts';
import { findContents } from './contents-list.ts';
import { findFamilies } from './families.ts';
import type { Family, TextMeasure } from './families.ts';
import { findIndex } from './index-list.ts';
import { findOutdents } from './outdents.ts';
import { outlineOf } from './outline.ts';
import type { Parts } from './outline.ts';
import { findSpeakerMarks } from './speaker-marks.ts';
import type { SpeakerMarks } from './speaker-marks.ts';
import type { Survey } from './survey.ts';

/** Where the questions of a document are. */
export interface Outline extends Parts {
  /** the document without its index */
  readonly blocks: readonly Block[];
  /** the index at its end */
  readonly index: readonly Block[];
  /** indexes of the blocks that are contents lists */
  readonly listed: ReadonlySet<number>;
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
    layout: lineLayout(rest, marks),
    contents,
    marks,
    words: vocabulary(blocks.map((block) => block.text).join('\n')),
    outdents: findOutdents(blocks, contents.listed),
  };
  const candidates = findCandidates(survey);
  const measure = measureText(blocks, contents.listed);
  const families = findFamilies(candidates, measure);
  const accepted = isFaq
    ? new Set(candidates.filter((one) => one.level === 2))
    : chooseQuestions(families, candidates, measure);
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
