import { describe, expect, it } from 'vitest';
import { addCounts, closingLine, countExit, countReport } from '../../run/count.ts';
import { countPlaywright, countSizes, countVitest, readClosingLine, readReport } from '../../run/read-report.ts';

describe('the sum of all steps', () => {
  it('closes with one line', () => {
    const sum = addCounts([countExit(0), countExit(1), { passed: 40, failed: 2 }]);
    expect(closingLine(sum)).toBe('41 passed, 3 failed');
  });

  it('counts a step without a report as one check, also when it was killed', () => {
    expect([countExit(0), countExit(2), countExit(null)]).toEqual([
      { passed: 1, failed: 0 },
      { passed: 0, failed: 1 },
      { passed: 0, failed: 1 },
    ]);
  });

  it('counts a crash as a failure, whatever the report says', () => {
    expect(countReport({ passed: 12, failed: 0 }, null)).toEqual({ passed: 12, failed: 1 });
    expect(countReport(undefined, 0)).toEqual({ passed: 0, failed: 1 });
    expect(countReport({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('does not count a failure twice', () => {
    expect(countReport({ passed: 12, failed: 3 }, 1)).toEqual({ passed: 12, failed: 3 });
  });
});

describe('the reports of the runners', () => {
  it('counts a test file that does not load', () => {
    const report = {
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 7, failed: 2 });
  });

  it('counts flaky browser tests and errors outside tests as failures', () => {
    const report = { stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 4 }, errors: [{ message: 'no server' }] };
    expect(countPlaywright(report)).toEqual({ passed: 9, failed: 3 });
  });

  it('counts sizes one by one', () => {
    expect(countSizes([{ passed: true }, { passed: false }, { passed: true }])).toEqual({ passed: 2, failed: 1 });
  });

  it('reads the closing line of our own scripts', () => {
    expect(readClosingLine('caught in round 1\n21 passed, 0 failed\n')).toEqual({ passed: 21, failed: 0 });
    expect(readClosingLine('21 passed, 0 failed\nkilled')).toBeUndefined();
  });

  it('takes a report that cannot be read for none', () => {
    expect([readReport('', countVitest), readReport('{}', countVitest)]).toEqual([undefined, undefined]);
  });
});
