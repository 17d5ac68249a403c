import { fewestAnswers } from './advise.ts';

/** A normalised gain with its interval. */
export interface Gain {
  readonly gain: number;
  /** of 95 % */
  readonly from: number;
  readonly to: number;
}

/** Answers of a vote: how many, and how many of them were right. */
interface Answers {
  readonly n: number;
  readonly right: number;
}

/** The standard normal's 97.5th percentile. */
const z = 1.96;

/**
 * The normalised gain between two votes, `(after − before) / (1 − before)`: the share of what could be gained that was
 * (Hake 1998, Interactive-engagement versus traditional methods, American Journal of Physics 66, 64). Below 0 where the
 * second vote was worse.
 *
 * The interval is that of the delta method (Casella & Berger 2002, Statistical Inference, 5.5.4) for two independent shares.
 * Hands do not say who raised them, so that the votes cannot be paired; where the same pupils vote twice the interval is
 * rather too wide than too narrow.
 *
 * @returns undefined where a vote has fewer than five answers, or where everybody was right before
 */
export function gainOf(before: Answers, after: Answers): Gain | undefined {
  if (before.n < fewestAnswers || after.n < fewestAnswers || before.right === before.n) return undefined;
  const [pre, post] = [before.right / before.n, after.right / after.n];
  const room = 1 - pre;
  const gain = (post - pre) / room;
  const variance =
    (post * (1 - post)) / after.n / room ** 2 + ((1 - post) ** 2 * ((pre * (1 - pre)) / before.n)) / room ** 4;
  const half = z * Math.sqrt(variance);
  return { gain, from: gain - half, to: Math.min(1, gain + half) };
}
