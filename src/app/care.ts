import { objectIn, onDevice } from '../core/device-text.ts';
import type { Attempt } from '../progress/attempt.ts';
import { siteName } from '../progress/site-name.ts';

/** What was done so far for the answers of this site to stay. */
export interface Care {
  /** the learner was asked whether the browser should keep the answers for good */
  readonly isAsked: boolean;
  /** ISO 8601, UTC: when a copy was saved last; empty before */
  readonly copiedAt: string;
  /** ISO 8601, UTC: when the learner was reminded to save one last; empty before */
  readonly remindedAt: string;
}

/** Reads it; where storage is refused nothing was done. */
export function readCare(): Care {
  const given = objectIn(onDevice.read(key()));
  const moment = (name: string) => String(given.get(name) ?? '');
  return {
    isAsked: given.get('isAsked') === true,
    copiedAt: moment('copiedAt'),
    remindedAt: moment('remindedAt'),
  };
}

export function keepCare(care: Care): void {
  onDevice.write(key(), JSON.stringify(care));
}

/** How many answers were given after a moment. */
export function answersSince(moment: string, attempts: Iterable<Attempt>): number {
  return [...attempts].filter(({ at }) => at > moment).length;
}

function key(): string {
  return `${siteName(location.href)}care`;
}
