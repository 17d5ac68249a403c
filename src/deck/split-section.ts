import type { CourseSection } from '../course/course.ts';
import { countLines } from '../course/text-width.ts';
import { textSizes } from './slide.ts';
import type { Chunk, TextSize } from './slide.ts';

/** What stands on one content slide, and how large. */
export interface Split {
  readonly chunks: readonly Chunk[];
  readonly size: TextSize;
  readonly isWide: boolean;
}

/** The text's room on a slide, in design pixels. */
const room = { width: 976, height: 500 } as const;
const leading = 1.36;
/** between passages, in em */
const gap = 0.75;
/** what a list takes off its lines, in em */
const indent = 1.2;
const most = { passages: 4, words: 60 } as const;

/** A passage, or a block that has none: what a slide is put together from. */
interface Unit {
  readonly block: number;
  readonly kind: Chunk['kind'];
  readonly passage?: string;
  /** how many lines it takes at each of the text sizes */
  readonly lines: readonly number[];
  readonly words: number;
  readonly isBreak: boolean;
}

/** What was split before: a deck is built in pieces first, and then as a whole. */
const known = new WeakMap<CourseSection, readonly Split[]>();

/** `findSplits`, once for each section. */
export function splitSection(section: CourseSection): readonly Split[] {
  const splits = known.get(section) ?? findSplits(section);
  known.set(section, splits);
  return splits;
}

/**
 * Splits a section's answer over slides, between passages and never inside: at most 4 passages and 60 words a slide, at
 * the largest size that fits. Of all ways with the fewest slides it takes the most even one that keeps blocks together. A
 * heading stays with what follows it; a table or a code block has a slide to itself.
 *
 * @returns no slide for a section without an answer
 */
function findSplits(section: CourseSection): readonly Split[] {
  const units = unitsOf(section);
  const best: { readonly cost: readonly [slides: number, load: number]; readonly from: number }[] = [];
  for (let end = 1; end <= units.length; end += 1) {
    let chosen: (typeof best)[number] | undefined;
    for (let from = end - 1; from >= 0 && end - from <= most.passages + maxHeadings; from -= 1) {
      const group = units.slice(from, end);
      if (end - from > 1 && !standsTogether(group, end === units.length)) continue;
      const [slides, load] = from === 0 ? [0, 0] : (best[from - 1]?.cost ?? [0, 0]);
      const words = group.reduce((sum, unit) => sum + unit.words, 0);
      const cut = units[from - 1]?.block === units[from]?.block ? cutting : 0;
      const cost = [slides + 1, load + words * words + cut] as const;
      if (!chosen || cost[0] < chosen.cost[0] || (cost[0] === chosen.cost[0] && cost[1] < chosen.cost[1])) {
        chosen = { cost, from };
      }
    }
    if (chosen) best.push(chosen);
  }
  const splits: Split[] = [];
  for (let end = units.length; end > 0;) {
    const from = best[end - 1]?.from ?? 0;
    splits.unshift(setGroup(units.slice(from, end)));
    end = from;
  }
  return splits;
}

const maxHeadings = 3;

/** What it costs to go on with a paragraph or a list on the next slide, beside the squares of the slides' words. */
const cutting = 400;

/** Headings are set at the text's size; their words are not in the course, and few take more than two lines. */
const bare = textSizes.map(() => 2);

function unitsOf(section: CourseSection): readonly Unit[] {
  const texts = new Map(section.passages.map(({ id, text }) => [id, text]));
  return section.blocks.flatMap(({ kind, isBreak, passages }, block): Unit[] => {
    if (passages.length === 0) return [{ block, kind, lines: bare, words: 0, isBreak }];
    return passages.map((passage, index) => {
      const text = texts.get(passage) ?? '';
      const lines = textSizes.map((size) => countLines(text, room.width / size - (kind === 'list' ? indent : 0)));
      return { block, kind, passage, lines, words: text.split(/\s+/).length, isBreak: isBreak && index === 0 };
    });
  });
}

function standsTogether(group: readonly Unit[], isLast: boolean): boolean {
  const passages = group.filter((unit) => unit.passage !== undefined).length;
  const words = group.reduce((sum, unit) => sum + unit.words, 0);
  if (passages > most.passages || words > most.words) return false;
  if (group.slice(1).some((unit) => unit.isBreak)) return false;
  if (group.at(-1)?.kind === 'heading' && !isLast) return false;
  // nobody knows here how much room a table or a code block takes: only headings may stand above it
  const alone = group.findIndex((unit) => unit.kind === 'table' || unit.kind === 'code');
  if (alone >= 0 && (alone !== group.length - 1 || group.slice(0, -1).some((unit) => unit.kind !== 'heading'))) {
    return false;
  }
  return alone >= 0 || sizeOf(group) !== undefined;
}

function sizeOf(group: readonly Unit[]): TextSize | undefined {
  return textSizes.find((size, index) => {
    const lines = group.reduce((sum, unit) => sum + (unit.lines[index] ?? 0), 0);
    return size * (lines * leading + (group.length - 1) * gap) <= room.height;
  });
}

function setGroup(group: readonly Unit[]): Split {
  const chunks: { block: number; kind: Chunk['kind']; passages: string[] }[] = [];
  for (const { block, kind, passage } of group) {
    let chunk = chunks.at(-1);
    if (chunk?.block !== block) chunks.push((chunk = { block, kind, passages: [] }));
    if (passage !== undefined) chunk.passages.push(passage);
  }
  const size = sizeOf(group);
  return { chunks, size: size ?? 28, isWide: size === undefined };
}
