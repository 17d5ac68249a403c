import { runProgram, runTool } from './command.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';

const fiveMinutes = 300_000;

/**
 * Sees to it that there is a Chromium: one that is there, else Playwright's download, else the system's package (as root
 * on Debian and Ubuntu).
 *
 * @returns whether there is one now; says what to install when there is not
 */
export async function installBrowser(): Promise<boolean> {
  if (hasBrowser()) return true;
  console.error('No Chromium found: installing one for the tests');
  const isRoot = process.getuid?.() === 0;
  await runTool('@playwright/test', ['install', ...(isRoot ? ['--with-deps'] : []), 'chromium'], {
    timeout: fiveMinutes,
  });
  if (!hasBrowser() && isRoot && process.platform === 'linux') {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['update'], { env, timeout: fiveMinutes });
    // the headless shell is not everywhere
    for (const name of ['chromium-headless-shell', 'chromium']) {
      if (hasBrowser()) break;
      await runProgram('apt-get', ['install', '-y', '--no-install-recommends', name], { env, timeout: fiveMinutes });
    }
  }
  if (hasBrowser()) return true;
  console.error(
    'No browser to test with. Install Chromium, Google Chrome or Microsoft Edge (Debian: "apt-get install chromium"), or ' +
      'name the program in the environment variable LECTERN_CHROMIUM.',
  );
  return false;
}

function hasBrowser(): boolean {
  return findBrowser().executablePath !== undefined;
}
