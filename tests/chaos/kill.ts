import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { listen } from '../../src/cli/listen.ts';
import { createSiteServer } from '../../src/cli/serve-site.ts';
import { walkAnswers } from './answers-walk.ts';
import { buildEarlySite } from './build-early-site.ts';
import { startMortalBrowser } from './mortal-browser.ts';
import { walkClass } from './class-walk.ts';
import { walkExam, walkPractice } from './session-walk.ts';
import type { Walk } from './walk.ts';

/** How often a seeded fault may get away before the test counts as blind. */
const faultRounds = 10;

/** What is walked, for how many of a hundred rounds, and whether its own seeded fault must be caught. */
const walks = [
  { name: 'answers', start: walkAnswers, share: 100, hasFault: true },
  { name: 'an exam', start: walkExam, share: 30, hasFault: true },
  { name: 'a practice', start: walkPractice, share: 30, hasFault: false },
  { name: 'a class', start: walkClass, share: 30, hasFault: true },
];

/**
 * Kills the browser right after it has said "Saved", and counts what is lost. Answers are given by hand in the built lesson;
 * the next start of the browser must find each, and of a session its place, flags and clock too, and of a class the hands that were counted. Then the same with a lesson
 * that says "Saved" too early: unless that one is caught, the test proves nothing and fails.
 *
 * `--site DIR` the built test lessons · `--rounds N` (20)
 *
 * @returns the exit code; the last line printed is `N passed, N failed`
 */
export async function kill(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { site: { type: 'string' }, rounds: { type: 'string', default: '20' } },
  });
  if (values.site === undefined) throw new Error('--site DIR is missing');
  let passed = 0;
  let failed = 0;
  for (const { name, start, share } of walks) {
    const rounds = Math.ceil((Number(values.rounds) * share) / 100);
    const loss = await killUntilLoss(path.resolve(values.site), rounds, start(), () => Math.random() * 50);
    passed += loss?.round ?? rounds;
    if (loss === undefined) continue;
    failed += 1;
    console.log(`FAILED: after "Saved" and a kill of ${name} (round ${loss.round}): ${loss.what}`);
  }

  const scratch = mkdtempSync(path.join(tmpdir(), 'lectern-early-'));
  await buildEarlySite(scratch);
  for (const { name, start } of walks.filter(({ hasFault }) => hasFault)) {
    const caught = await killUntilLoss(scratch, faultRounds, start(), () => 0);
    if (caught === undefined) failed += 1;
    else passed += 1;
    console.log(
      caught === undefined
        ? `FAILED: a "Saved" of ${name} before the commit was not caught in ${faultRounds} rounds`
        : `a "Saved" of ${name} before the commit was caught in round ${caught.round + 1}: ${caught.what}`,
    );
  }
  rmSync(scratch, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * Walks on, kills, looks again, round after round with one profile.
 *
 * @param delay milliseconds between "Saved" and the kill
 * @returns how many rounds went well before the one that lost something, and what it lost
 */
async function killUntilLoss(
  site: string,
  rounds: number,
  walk: Walk,
  delay: () => number,
): Promise<{ readonly round: number; readonly what: string } | undefined> {
  const server = createSiteServer(site);
  const [address = ''] = await listen(server, 0, false);
  const profile = mkdtempSync(path.join(tmpdir(), 'lectern-kill-'));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const { browser, kill } = await startMortalBrowser(profile);
      try {
        const [context] = browser.contexts();
        const page = await context?.newPage();
        if (page === undefined) throw new Error('the browser has no page');
        await page.goto(address + walk.address);
        const what = await walk.findLoss(page);
        if (what !== undefined) return { round: round - 1, what };
        if (round < rounds) {
          await walk.act(page);
          await sleep(delay());
        }
      } finally {
        await kill();
      }
    }
    return undefined;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    server.closeAllConnections();
    server.close();
  }
}
