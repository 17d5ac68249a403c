import { namesIn, numberIn, type LinkQuery } from './link-query.ts';

/** Out of what items are drawn. */
export interface Choices {
  /** ids of sections; none stands for all */
  readonly sections: readonly string[];
  /** kinds of items; none stands for all */
  readonly kinds: readonly string[];
}

/** What a draw is made by. */
export interface DrawSettings extends Choices {
  /** how many items are wanted; a course may have fewer */
  readonly count: number;
  /** the same seed gives everybody the same draw; empty when none was set yet */
  readonly seed: string;
}

/** how many items are drawn when no number is given */
export const usualCount = 10;

/** characters of the longest seed that is taken */
const longestSeed = 40;

/**
 * Reads what a draw is made by out of a link. What cannot be is as if it were not there: a link with a slip still opens.
 *
 * @param most  the highest number of items
 */
export function drawSettingsIn(given: LinkQuery, most: number): DrawSettings {
  const seed = given.get('seed')?.[0] ?? '';
  return {
    sections: namesIn(given.get('sections')),
    kinds: namesIn(given.get('kinds')),
    count: numberIn(given.get('n'), most) ?? usualCount,
    seed: seed.length <= longestSeed ? seed : '',
  };
}

/** What stands in a link, the seed last and apart, so that what a view adds stands before it. */
export function choicePairs({
  sections,
  kinds,
  count,
}: DrawSettings): readonly (readonly [string, readonly string[]])[] {
  return [
    ['sections', sections],
    ['kinds', kinds],
    ['n', count === usualCount ? [] : [String(count)]],
  ];
}

/** The settings that a course can fulfil: what it does not have is dropped, and all of something is as none named. */
export function settingsFor<Settings extends Choices>(settings: Settings, has: Choices): Settings {
  return {
    ...settings,
    sections: within(settings.sections, has.sections),
    kinds: within(settings.kinds, has.kinds),
  };
}

/** letters and digits that nobody takes for one another */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** @param random  numbers from 0 to 1, 1 excluded */
export function newSeed(random: () => number): string {
  return Array.from({ length: 5 }, () => alphabet[Math.floor(random() * alphabet.length)]).join('');
}

/** Those that there are, each once, in their own order. */
function within(named: readonly string[], all: readonly string[]): readonly string[] {
  const known = all.filter((name) => named.includes(name));
  return known.length === all.length ? [] : known;
}
