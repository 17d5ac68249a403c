import type { Saving } from './progress-store.ts';

/** from best to worst */
const ranks: readonly Saving['state'][] = ['idle', 'saved', 'opening', 'saving', 'memory'];

/** How something is kept that lies in two places: as badly as the worse of the two, so that "saved" is said of both. */
export function worseSaving(one: Saving, other: Saving): Saving {
  return ranks.indexOf(other.state) > ranks.indexOf(one.state) ? other : one;
}
