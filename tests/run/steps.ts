import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { kit, results, runScript, runTool } from './command.ts';
import { addCounts, countExit, countReport } from './count.ts';
import type { Count } from './count.ts';
import { installBrowser } from './install-browser.ts';
import { pageStyle } from './page-style.ts';
import { countPlaywright, countSizes, countVitest, readClosingLine, readReport, reportText } from './read-report.ts';

/** One step of `npm test`. */
export interface Step {
  readonly name: string;
  readonly what: string;
  /** @param setting  what was asked for behind the name: the rounds in `chaos=100` */
  run(setting?: string): Promise<Count>;
}

const site = path.join(results, 'site');

/** All steps, in the order in which they run: what is quick to fail comes first, and `build` before what needs it. */
export const steps: readonly Step[] = [
  { name: 'format', what: 'files are formatted', run: tool('oxfmt', ['--check', '.']) },
  { name: 'lint', what: 'no warnings', run: tool('oxlint', ['--deny-warnings']) },
  { name: 'types', what: 'TypeScript, strict', run: tool('typescript', ['--noEmit']) },
  { name: 'unused', what: 'no dead files, exports or dependencies', run: tool('knip', []) },
  { name: 'unit', what: 'unit and property tests', run: unit },
  { name: 'content', what: 'the lessons of the kit are proved', run: content },
  { name: 'build', what: 'the lessons of the kit and of the tests build', run: build },
  { name: 'size', what: 'scripts and styles keep their budgets', run: size },
  { name: 'browser', what: 'the built lesson in real browsers', run: browser },
  { name: 'chaos', what: 'browsers killed right after "Saved" lose nothing', run: chaos },
];

function tool(packageName: string, args: readonly string[]): () => Promise<Count> {
  return async () => countExit((await runTool(packageName, args)).code);
}

async function unit(): Promise<Count> {
  const report = freshReport('unit.json');
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const { code } = await runTool('vitest', args);
  return countReport(readReport(reportText(report), countVitest), code);
}

async function content(): Promise<Count> {
  if (!hasLesson(kit)) return { passed: 0, failed: 0 };
  return countExit((await runScript('src/cli/check.mjs', ['--root', kit])).code);
}

async function build(): Promise<Count> {
  const builds = [{ root: path.join(kit, 'tests/courses/shelf'), out: site }];
  if (hasLesson(kit)) builds.unshift({ root: kit, out: path.join(results, 'kit') });
  const counts: Count[] = [];
  for (const { root, out } of builds) {
    rmSync(out, { recursive: true, force: true });
    counts.push(countExit((await runScript('src/cli/build.mjs', ['--root', root, '--out', out])).code));
  }
  return addCounts(counts);
}

async function size(): Promise<Count> {
  // size-limit measures files
  writeFileSync(path.join(results, 'page-style.css'), pageStyle(path.join(site, 'index.html')));
  const { code, stdout } = await runTool('size-limit', ['--json'], { isCaptured: true });
  console.log(stdout);
  return countReport(readReport(stdout, countSizes), code);
}

async function browser(): Promise<Count> {
  if (!(await installBrowser())) return { passed: 0, failed: 1 };
  const report = freshReport('browser.json');
  const { code } = await runTool('@playwright/test', ['test', '-c', 'tests/playwright.config.ts'], {
    env: { LECTERN_SITE: site },
  });
  return countReport(readReport(reportText(report), countPlaywright), code);
}

async function chaos(rounds = '8'): Promise<Count> {
  if (!(await installBrowser())) return { passed: 0, failed: 1 };
  const args = ['--site', site, '--rounds', rounds];
  const { code, stdout } = await runScript('tests/chaos/kill.mjs', args, { isCaptured: true });
  console.log(stdout);
  return countReport(readClosingLine(stdout), code);
}

/** The path of a report that is certainly not the last run's. */
function freshReport(name: string): string {
  const file = path.join(results, name);
  rmSync(file, { force: true });
  return file;
}

/** Whether there is a lesson: an author may have taken the bundled one away. */
function hasLesson(root: string): boolean {
  const slides = path.join(root, 'slides');
  return existsSync(slides) && readdirSync(slides).some((file) => file.endsWith('.md'));
}
