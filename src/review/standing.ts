import type { Mark } from '../course/map-lines.ts';
import { recallOn, type Memory } from './schedule.ts';

/** From this chance of recall on a passage holds; below it is shaky. */
const holding = 0.8;

/** So many days a memory has to last to count as held: three weeks. */
const lasting = 21;

/**
 * How a point stands on a day, in the strengths of the marks: 0 not asked, 1 not known when it was asked last, 2 shaky (less
 * than four in five likely), 3 holding, 4 held (nine in ten likely, and for weeks).
 */
export function standingOf(memory: Memory | undefined, day: number): Mark {
  if (memory === undefined) return 0;
  if (memory.rating === 1) return 1;
  const chance = recallOn(memory, day);
  if (chance < holding) return 2;
  return chance >= 0.9 && memory.stability >= lasting ? 4 : 3;
}
