import { describe, expect, it } from 'vitest';
import { gainOf } from '../../../src/class/gain.ts';

describe('the normalised gain', () => {
  // by hand: before 8 of 20 = .4, after 14 of 20 = .7; room .6; gain .3 / .6 = .5
  // variance (.7 × .3 / 20) / .36 + (.09 × (.4 × .6 / 20)) / .1296 = .0291667 + .0083333 = .0375; half 1.96 × .1936492 = .3795524
  it('is the share of what could be gained, with the interval of the delta method', () => {
    const { gain = 0, from = 0, to = 0 } = gainOf({ n: 20, right: 8 }, { n: 20, right: 14 }) ?? {};
    expect(gain).toBeCloseTo(0.5, 10);
    expect(from).toBeCloseTo(0.1204476, 6);
    expect(to).toBeCloseTo(0.8795524, 6);
  });

  it('is below nought where the second vote was worse, and never above one', () => {
    expect(gainOf({ n: 10, right: 5 }, { n: 10, right: 4 })?.gain).toBeCloseTo(-0.2, 10);
    expect(gainOf({ n: 10, right: 1 }, { n: 10, right: 10 })).toEqual({ gain: 1, from: 1, to: 1 });
  });

  it('is not given under five answers, nor where everybody was right before', () => {
    expect(gainOf({ n: 4, right: 1 }, { n: 20, right: 10 })).toBeUndefined();
    expect(gainOf({ n: 20, right: 1 }, { n: 4, right: 4 })).toBeUndefined();
    expect(gainOf({ n: 20, right: 20 }, { n: 20, right: 20 })).toBeUndefined();
  });
});
