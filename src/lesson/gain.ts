/** Fewer answers than these say more of chance than of anybody. */
export const fewestAnswers = 5;

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
 * It is one minus the ratio of the shares that were wrong, and its interval is that of such a ratio: MOVER-R (Donner & Zou
 * 2012, Closed-form confidence intervals for functions of the normal mean and standard deviation, Statistical Methods in
 * Medical Research 21, 347) over Wilson's intervals of both shares. Unlike the delta method's it holds for few pupils, and
 * does not shrink to nothing where all are right in the end. Hands do not say who raised them, so that the votes are taken
 * as independent; where the same pupils vote twice the interval is rather too wide than too narrow.
 *
 * @returns undefined where a vote has fewer than five answers, or where everybody was right before
 */
export function gainOf(before: Answers, after: Answers): Gain | undefined {
  if (before.n < fewestAnswers || after.n < fewestAnswers || before.right === before.n) return undefined;
  const [was, is] = [wrongIn(before), wrongIn(after)];
  return { gain: 1 - is.share / was.share, from: 1 - highestRatio(is, was), to: 1 - lowestRatio(is, was) };
}

/** A share with its interval of 95 %. */
interface Estimate {
  readonly share: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The share of answers that were wrong, with Wilson's interval (1927, Probable inference, Journal of the American Statistical
 * Association 22, 209). Its ends are exact where none or all were wrong.
 */
function wrongIn({ n, right }: Answers): Estimate {
  const share = 1 - right / n;
  const middle = share + z ** 2 / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z / (2 * n)) ** 2);
  const whole = 1 + z ** 2 / n;
  return {
    share,
    from: right === n ? 0 : (middle - half) / whole,
    to: right === 0 ? 1 : (middle + half) / whole,
  };
}

/** The upper limit of the ratio `of / by`. */
function highestRatio(of: Estimate, by: Estimate): number {
  const { product, below, root } = ratioTerms(of, of.to, by, by.from);
  return (product + root) / below;
}

/** The lower limit, written so that it divides by nothing that may be nought; none wrong is the lowest there is. */
function lowestRatio(of: Estimate, by: Estimate): number {
  const { product, above, root } = ratioTerms(of, of.from, by, by.to);
  return of.share === 0 ? 0 : above / (product + root);
}

function ratioTerms(of: Estimate, ofLimit: number, by: Estimate, byLimit: number) {
  const product = of.share * by.share;
  const [above, below] = [ofLimit * (2 * of.share - ofLimit), byLimit * (2 * by.share - byLimit)];
  // rounding alone could take it below nought
  return { product, above, below, root: Math.sqrt(Math.max(0, product ** 2 - above * below)) };
}
