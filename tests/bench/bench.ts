import { chromium, type Browser, type Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { retention } from '../../src/review/schedule.ts';
import { generateCourse } from './generate-course.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureCompile } from './measure-compile.ts';
import { measureLoad, type Load } from './measure-load.ts';
import { measureAnswer, measureSteps } from './measure-response.ts';
import { measureSchedule } from './measure-schedule.ts';
import { serveFolder } from './serve-folder.ts';
import { median, quantile } from './statistics.ts';

/** One line of the table: a measured figure, the bar it is held to, and whether it holds. */
interface Row {
  readonly what: string;
  readonly measured: number;
  readonly unit: string;
  readonly floor?: number;
  /** the figure that the bar speaks of: a ratio to the floor where there is one, else the figure itself */
  readonly held: number;
  readonly bar: number;
}

const kit = fileURLToPath(new URL('../..', import.meta.url));
const runs = 5;
const stepsARun = 24;
const shown = '.slides > section.present, main > section.present';

const ratioRow = (what: string, unit: string, measured: number, floor: number, bar: number): Row => ({
  what,
  unit,
  measured,
  floor,
  held: measured / floor,
  bar,
});
const plainRow = (what: string, unit: string, measured: number, bar: number): Row => ({
  what,
  unit,
  measured,
  held: measured,
  bar,
});

function build(root: string, out: string): void {
  const done = spawnSync(process.execPath, [join(kit, 'src/cli/build.mjs'), '--root', root, '--out', out], {
    encoding: 'utf8',
  });
  if (done.status !== 0) throw new Error(`the build failed:\n${done.stdout}${done.stderr}`);
}

/** First paint, blocking time, layout shift and requests of the three views, floor and views in turn. */
async function loadRows(browser: Browser, floor: string, site: string): Promise<Row[]> {
  const pages = { floor, home: site, deck: `${site}#deck`, 'reading view': `${site}#study` };
  const loads = new Map<string, Load[]>(Object.keys(pages).map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, url] of Object.entries(pages)) loads.get(name)?.push(await measureLoad(browser, url));
  const of = (name: string, figure: keyof Load): number => median((loads.get(name) ?? []).map((load) => load[figure]));
  return ['home', 'deck', 'reading view'].flatMap((name) => [
    ratioRow(`LCP, ${name}`, 'ms', of(name, 'lcp'), of('floor', 'lcp'), 1.25),
    plainRow(`TBT, ${name}`, 'ms', of(name, 'tbt'), 0),
    plainRow(`CLS, ${name}`, '', of(name, 'cls'), 0),
    plainRow(`requests, ${name}`, '', of(name, 'requests'), 8),
  ]);
}

interface Responses {
  readonly steps: number[];
  readonly answers: number[];
}

/** Step and answer times of the floor, the lesson and the course of 900 sections, in turn. */
async function responseRows(browser: Browser, floor: string, site: string, large: string): Promise<Row[]> {
  const measured: Record<string, Responses> = {
    floor: { steps: [], answers: [] },
    lesson: { steps: [], answers: [] },
    large: { steps: [], answers: [] },
  };
  const showItem = async (page: Page): Promise<void> => {
    for (let step = 0; step < 60 && !(await page.getByRole('radio').first().isVisible()); step++) {
      await page.keyboard.press('PageDown');
      await page.waitForTimeout(200);
    }
  };
  const urls = { floor, lesson: `${site}#deck`, large: `${large}#deck` };
  for (let run = 0; run < runs; run++)
    for (const [name, url] of Object.entries(urls)) {
      measured[name]?.steps.push(...(await measureSteps(browser, url, shown, stepsARun)));
      measured[name]?.answers.push(await measureAnswer(browser, url, showItem));
    }
  const steps = (name: string, p: number): number => quantile(measured[name]?.steps ?? [], p);
  const answer = (name: string): number => median(measured[name]?.answers ?? []);
  return [
    ratioRow('next slide painted, median', 'ms', steps('lesson', 0.5), steps('floor', 0.5), 2),
    ratioRow('next slide painted, p95', 'ms', steps('lesson', 0.95), steps('floor', 0.95), 2),
    ratioRow('answer to painted feedback', 'ms', answer('lesson'), answer('floor'), 1.2),
    ratioRow('next slide, 900 sections to lesson', 'ms', steps('large', 0.5), steps('lesson', 0.5), 1.2),
    ratioRow('answer, 900 sections to lesson', 'ms', answer('large'), answer('lesson'), 1.2),
  ];
}

function bytesRows(site: string): Row[] {
  const bytes = measureBytes(site);
  return [
    plainRow('script and style, reading view', 'B', bytes.study, 35_000),
    plainRow('script and style, deck', 'B', bytes.deck, 65_000),
    plainRow('course data for 100 items', 'B', bytes.dataPer100Items, 40_000),
  ];
}

function compileRows(): Row[] {
  measureCompile(90, 2);
  const half = measureCompile(450);
  const whole = measureCompile(900);
  return [
    plainRow('compile, 900 sections and 1800 items', 'ms', whole, 1000),
    ratioRow('compile, time(900) to time(450)', 'ms', whole, half, 2.6),
  ];
}

const number = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 3 : 1));

function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.what,
    `${number(row.measured)} ${row.unit}`.trim(),
    row.floor === undefined ? '' : `${number(row.floor)} ${row.unit}`.trim(),
    row.floor === undefined ? '' : row.held.toFixed(2),
    row.floor === undefined ? number(row.bar) : row.bar.toFixed(2),
    row.held <= row.bar ? 'holds' : 'MISSED',
  ]);
  const lines = [['figure', 'measured', 'against', 'ratio', 'bar', ''], ...cells];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const parts = ['load', 'response', 'bytes', 'compile', 'schedule'] as const;

/** Learners of each make who follow each schedule. */
const learners = 200;

/** What the schedule of reviews is held to: its target, and fixed intervals. */
function scheduleRows(): Row[] {
  return measureSchedule(learners).flatMap(({ mind, kit, fixed }) => [
    plainRow(`${mind}: points off the target on the due day`, '', Math.abs(kit.onDue - retention) * 100, 2),
    ratioRow(`${mind}: forgotten, to 1-3-7-14-30`, '%', (1 - kit.kept) * 100, (1 - fixed.kept) * 100, 1),
    ratioRow(`${mind}: questions a learner, to 1-3-7-14-30`, '', kit.reviews, fixed.reviews, 1),
  ]);
}

/**
 * Measures the bars of the kit and prints them as a table; writes `tests/results/bench.json`.
 *
 * @param names  which parts to run (`load`, `response`, `bytes`, `compile`, `schedule`); all when empty
 * @returns the process's exit code: 0 when every bar holds, 1 when one is missed, 2 for an unknown part
 */
export async function bench(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) {
    console.error(`bench: no part is called ${unknown}; there are ${parts.join(', ')}`);
    return 2;
  }
  const wants = (part: (typeof parts)[number]): boolean => names.length === 0 || names.includes(part);
  const work = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const rows: Row[] = [];
  try {
    if (wants('schedule')) rows.push(...scheduleRows());
    if (wants('compile')) rows.push(...compileRows());
    if (wants('bytes') || wants('load') || wants('response')) build(kit, join(work, 'site'));
    if (wants('bytes')) rows.push(...bytesRows(join(work, 'site')));
    if (wants('load') || wants('response')) rows.push(...(await browserRows(work, wants('load'), wants('response'))));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  const results = join(kit, 'tests/results');
  mkdirSync(results, { recursive: true });
  writeFileSync(
    join(results, 'bench.json'),
    JSON.stringify({ at: new Date().toISOString(), node: process.version, rows }, null, 2),
  );
  console.log(table(rows));
  return rows.every((row) => row.held <= row.bar) ? 0 : 1;
}

async function browserRows(work: string, wantsLoad: boolean, wantsResponse: boolean): Promise<Row[]> {
  const browser = await chromium.launch(findBrowser());
  const floor = await serveFolder(fileURLToPath(new URL('floor', import.meta.url)));
  const site = await serveFolder(join(work, 'site'));
  try {
    const rows = wantsLoad ? await loadRows(browser, floor.url, site.url) : [];
    if (!wantsResponse) return rows;
    buildLarge(work);
    const large = await serveFolder(join(work, 'large-site'));
    rows.push(...(await responseRows(browser, floor.url, site.url, large.url)));
    large.close();
    return rows;
  } finally {
    floor.close();
    site.close();
    await browser.close();
  }
}

function buildLarge(work: string): void {
  const root = join(work, 'large');
  const { document, bank } = generateCourse(900);
  for (const { file, text } of [document, bank]) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  build(root, join(work, 'large-site'));
}
