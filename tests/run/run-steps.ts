import { mkdirSync } from 'node:fs';
import { results } from './command.ts';
import { addCounts, closingLine } from './count.ts';
import type { Count } from './count.ts';
import { steps } from './steps.ts';

/**
 * Runs the steps of `npm test`, all of them or those named, each to its end even when one before it failed, and prints
 * the sum as the last line.
 *
 * @param args  names of steps, some with a setting: `build chaos=100`; none for all
 * @returns the exit code: 0, 1 when anything failed, 2 when a name is unknown
 */
export async function runSteps(args: readonly string[]): Promise<number> {
  const settings = new Map(args.map((arg) => [arg.replace(/=.*$/, ''), /=(.*)$/.exec(arg)?.[1]]));
  const names = [...settings.keys()];
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No step "${unknown.join('", "')}". Steps: ${steps.map((step) => step.name).join(', ')}`);
    return 2;
  }
  mkdirSync(results, { recursive: true });
  const counts: Count[] = [];
  const lines: string[] = [];
  for (const step of steps) {
    if (names.length > 0 && !names.includes(step.name)) continue;
    console.log(`\n── ${step.name}: ${step.what}`);
    const start = performance.now();
    const count = await step.run(settings.get(step.name)).catch((error: unknown) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
    counts.push(count);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(`${count.failed > 0 ? '✗' : '✓'} ${step.name.padEnd(8)} ${closingLine(count)} (${seconds} s)`);
  }
  const sum = addCounts(counts);
  console.log(`\n${lines.join('\n')}\n${closingLine(sum)}`);
  return sum.failed > 0 ? 1 : 0;
}
