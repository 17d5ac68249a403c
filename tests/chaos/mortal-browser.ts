import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../src/cli/find-browser.ts';

/** How often a start is tried, and how long each may take, in milliseconds. */
const mostStarts = 4;
const patience = 20_000;

/** A Chromium that can be killed as a power cut would: no goodbye, no flush. */
export interface MortalBrowser {
  readonly browser: Browser;
  /** SIGKILL to the whole process group; resolves when the browser is gone */
  kill(): Promise<void>;
}

/**
 * Starts a Chromium as a process group of its own: Playwright hands out no process, and Debian's `chromium` is a shell
 * script whose children would survive it.
 *
 * A browser that was killed now and then hangs at its next start, before any page is there: it is started again then, on the
 * same profile.
 *
 * @param profile folder of the profile; it outlives the browser
 */
export async function startMortalBrowser(profile: string): Promise<MortalBrowser> {
  for (let left = mostStarts; ; left -= 1) {
    try {
      return await startOnce(profile);
    } catch (error) {
      if (left <= 1) throw error;
      console.log('the browser hung at its start, and is started again');
    }
  }
}

async function startOnce(profile: string): Promise<MortalBrowser> {
  const { executablePath = chromium.executablePath(), args } = findBrowser();
  const portFile = path.join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    executablePath,
    [
      ...args,
      '--headless',
      '--no-first-run',
      '--disable-gpu',
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
    await exited;
  };
  try {
    const port = await devToolsPort(portFile);
    return { browser: await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: patience }), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** The file is there before its content: it is whole once it has a line end. */
async function devToolsPort(file: string): Promise<number> {
  for (let waited = 0; waited < 30_000; waited += 20) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (text.includes('\n')) return Number.parseInt(text, 10);
    await sleep(20);
  }
  throw new Error('the browser did not start within 30 s');
}
