import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainOf } from '../../../src/lesson/gain.ts';

describe('the normalised gain', () => {
  // by hand: wrong before 12 of 20 = .6, after 6 of 20 = .3; gain 1 − .3 / .6 = .5
  // Wilson, 1.96² / 20 = .19208: of .6 (.69604 ± .23521) / 1.19208, of .3 (.39604 ± .22262) / 1.19208
  // ratio up to (.18 + √(.0324 − .042049 × .314451)) / .314451 = 1.0128
  // and down to .066122 / (.18 + √(.0324 − .066122 × .327168)) = .2330
  it('is the share of what could be gained, with the interval of a ratio of shares', () => {
    const { gain = 0, from = 0, to = 0 } = gainOf({ n: 20, right: 8 }, { n: 20, right: 14 }) ?? {};
    expect(gain).toBeCloseTo(0.5, 10);
    expect(from).toBeCloseTo(-0.0128, 4);
    expect(to).toBeCloseTo(0.767, 4);
  });

  it('is below nought where the second vote was worse', () => {
    expect(gainOf({ n: 10, right: 5 }, { n: 10, right: 4 })?.gain).toBeCloseTo(-0.2, 10);
  });

  // by hand: wrong after at most 1.96² / (10 + 1.96²) = .27754, before at least .595844; .27754 / √.717489 = .3277
  it('is one where all were right in the end, and not certain for that', () => {
    const { gain, from = 0, to } = gainOf({ n: 10, right: 1 }, { n: 10, right: 10 }) ?? {};
    expect([gain, to]).toEqual([1, 1]);
    expect(from).toBeCloseTo(0.6723, 4);
  });

  it('lies within its interval, whatever was answered', () => {
    const votes = fc.integer({ min: 5, max: 60 }).chain((n) => fc.record({ n: fc.constant(n), right: fc.nat(n) }));
    fc.assert(
      fc.property(votes, votes, (before, after) => {
        fc.pre(before.right < before.n);
        const { gain = Number.NaN, from = Number.NaN, to = Number.NaN } = gainOf(before, after) ?? {};
        expect(from).toBeLessThan(gain);
        expect(to).toBeGreaterThanOrEqual(gain - 1e-12);
        expect(to).toBeLessThanOrEqual(1);
        expect(Number.isFinite(from)).toBe(true);
      }),
    );
  });

  it('is not given under five answers, nor where everybody was right before', () => {
    expect(gainOf({ n: 4, right: 1 }, { n: 20, right: 10 })).toBeUndefined();
    expect(gainOf({ n: 20, right: 1 }, { n: 4, right: 4 })).toBeUndefined();
    expect(gainOf({ n: 20, right: 20 }, { n: 20, right: 20 })).toBeUndefined();
  });
});
