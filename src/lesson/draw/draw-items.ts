import { seeded } from '../../core/seeded.ts';
import { shuffled } from '../../core/shuffled.ts';

/** What a draw needs to know of an item. */
export interface Drawable {
  readonly id: string;
  readonly section: string;
  readonly kind: string;
  /** items with the same name ask the same point: one of them is drawn */
  readonly twin?: string | undefined;
  /** ids of the misconceptions that its wrong answers express */
  readonly misconceptions: readonly string[];
}

/**
 * Draws items for a session or a sheet: first one from every section, then evenly over sections and, within that, over kinds; among
 * equals those whose misconceptions have not been met yet. Twins never come together.
 *
 * The same pool, count and seed give the same items in the same order on every machine: all chance comes from `seeded`,
 * and no order depends on a locale.
 *
 * @returns ids in the order in which they are asked: `count` of them, or one of every point when there are fewer
 */
export function drawItems(pool: readonly Drawable[], count: number, seed: string): readonly string[] {
  const random = seeded(seed);
  const ranked = shuffled(pool, random);
  const drawn = coverSections(ranked, count);
  while (drawn.length < count) {
    const points = new Set(drawn.map(pointOf));
    const open = ranked.filter((item) => !points.has(pointOf(item)));
    const [next] = leastMet(open, drawn, [bySection, byKind, byBoth, byMisconception]);
    if (next === undefined) break;
    drawn.push(next);
  }
  return shuffled(drawn, random).map(({ id }) => id);
}

/**
 * One item from each section, as long as `count` allows. Where the only item left to a section has a twin in another, that
 * other section gives way and takes one more (augmenting paths: Kuhn 1955).
 */
function coverSections(ranked: readonly Drawable[], count: number): Drawable[] {
  const drawn = new Map<string, Drawable>();

  function cover(section: string, tried: Set<string>): boolean {
    const own = ranked.filter((item) => item.section === section);
    for (const item of leastMet(own, [...drawn.values()], [byKind, byMisconception])) {
      const point = pointOf(item);
      if (tried.has(point)) continue;
      tried.add(point);
      const other = drawn.get(point);
      if (other !== undefined && !cover(other.section, tried)) continue;
      drawn.set(point, item);
      return true;
    }
    return false;
  }

  for (const section of new Set(ranked.map((item) => item.section))) {
    if (drawn.size < count) cover(section, new Set());
  }
  return [...drawn.values()];
}

/** What an item asks; the same for twins. */
export function pointOf({ id, twin }: Pick<Drawable, 'id' | 'twin'>): string {
  return twin === undefined ? `item ${id}` : `twin ${twin}`;
}

/** How often something about an item has been drawn already. */
type Met = (item: Drawable, drawn: readonly Drawable[]) => number;

const bySection: Met = ({ section }, drawn) => drawn.filter((other) => other.section === section).length;
const byKind: Met = ({ kind }, drawn) => drawn.filter((other) => other.kind === kind).length;
// a section that has given all it has of a kind could not give one when that kind is wanting
const byBoth: Met = ({ section, kind }, drawn) =>
  drawn.filter((other) => other.section === section && other.kind === kind).length;
const byMisconception: Met = ({ misconceptions }, drawn) =>
  drawn.filter((other) => other.misconceptions.some((id) => misconceptions.includes(id))).length;

/** Those that have been met least come first, by the first measure that tells them apart; equals keep their rank. */
function leastMet(
  items: readonly Drawable[],
  drawn: readonly Drawable[],
  measures: readonly Met[],
): readonly Drawable[] {
  const counted = items.map((item) => ({ item, counts: measures.map((measure) => measure(item, drawn)) }));
  return counted.toSorted((a, b) => compare(a.counts, b.counts)).map(({ item }) => item);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, count] of a.entries()) {
    const difference = count - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
