import { objectIn, onDevice } from '../core/device-text.ts';
import type { Attempt } from '../progress/attempt.ts';
import { siteName } from '../progress/site-name.ts';

/** What was done so far for the answers of this site to stay. */
export interface Care {
  /** the learner was asked whether the browser should keep the answers for good */
  readonly isAsked: boolean;
  /** ISO 8601, UTC: when a copy was saved last, or the learner was reminded to save one; empty before */
  readonly copiedAt: string;
}

/** Reads it; where storage is refused nothing was done. */
export function readCare(): Care {
  const given = objectIn(onDevice.read(key()));
  return { isAsked: given.get('isAsked') === true, copiedAt: String(given.get('copiedAt') ?? '') };
}

export function keepCare(care: Care): void {
  onDevice.write(key(), JSON.stringify(care));
}

/** How many answers were given since. */
export function answersSince({ copiedAt }: Care, attempts: Iterable<Attempt>): number {
  return [...attempts].filter(({ at }) => at > copiedAt).length;
}

function key(): string {
  return `${siteName(location.href)}care`;
}
