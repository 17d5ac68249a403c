/** What came of a step: how many checks passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** A step without a report of its own counts as one check. */
export function countExit(code: number | null): Count {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Sums up a report and how its runner ended. A runner that ended badly without naming a failed check (a crash, no
 * report) counts as one failed check: nothing may be green by not having run.
 *
 * @param report  the counts of the report, or undefined when there is none that can be read
 */
export function countReport(report: Count | undefined, code: number | null): Count {
  if (!report || report.passed + report.failed === 0) return { passed: 0, failed: 1 };
  return code === 0 || report.failed > 0 ? report : { ...report, failed: 1 };
}

export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }), {
    passed: 0,
    failed: 0,
  });
}

/** The closing line that other programs read. */
export function closingLine({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
