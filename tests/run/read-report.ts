import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Count } from './count.ts';

/** Vitest's JSON report. A file that does not load has status `failed` and no assertions. */
const vitestReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

/** Playwright's JSON report; `errors` are those outside tests (configuration, web server). */
const playwrightReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
  errors: v.array(v.unknown()),
});

const sizeReport = v.array(v.object({ passed: v.boolean() }));

export function countVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = v.parse(vitestReport, report);
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + unloaded };
}

/** A flaky test failed once, and so it failed. */
export function countPlaywright(report: unknown): Count {
  const { stats, errors } = v.parse(playwrightReport, report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

export function countSizes(report: unknown): Count {
  const sizes = v.parse(sizeReport, report);
  const passed = sizes.filter((size) => size.passed).length;
  return { passed, failed: sizes.length - passed };
}

/** Counts what a script of ours sums up in its last line: `20 passed, 0 failed`. */
export function readClosingLine(output: string): Count | undefined {
  const found = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  return found ? { passed: Number(found[1]), failed: Number(found[2]) } : undefined;
}

/** Counts a JSON report by one of the functions above; undefined when it is missing or not what the runner promises. */
export function readReport(text: string, count: (report: unknown) => Count): Count | undefined {
  try {
    return count(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The text of a report, empty when it was not written. */
export function reportText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
