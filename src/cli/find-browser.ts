import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, firefox } from '@playwright/test';

/** Launch options for Playwright. Without `executablePath` no browser was found, and Playwright will say so. */
export interface FoundBrowser {
  readonly executablePath?: string;
  readonly args: string[];
}

/**
 * Finds a Chromium to test and print with: the one named by `LECTERN_CHROMIUM`, Playwright's own, or one installed where each
 * system puts it. It makes no calls home, knows `classroom.test` as an insecure origin on this machine, and runs without
 * its sandbox where that cannot work (as root).
 */
export function findBrowser(): FoundBrowser {
  const places = [process.env.LECTERN_CHROMIUM, chromium.executablePath(), ...usualPlaces(chromiumPlaces)];
  const args = ['--disable-background-networking', '--host-resolver-rules=MAP classroom.test 127.0.0.1'];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const executablePath = places.find(isProgram);
  return executablePath ? { executablePath, args } : { args };
}

/** Finds a Firefox, if there is one: `LECTERN_FIREFOX` or an installed one (driven by WebDriver BiDi), or Playwright's. */
export function findFirefox(): { readonly executablePath: string; readonly channel?: 'moz-firefox' } | undefined {
  const installed = [process.env.LECTERN_FIREFOX, ...usualPlaces(firefoxPlaces)].find(isProgram);
  if (installed) return { executablePath: installed, channel: 'moz-firefox' };
  const own = firefox.executablePath();
  return isProgram(own) ? { executablePath: own } : undefined;
}

type Places = Readonly<Record<'linux' | 'darwin' | 'win32', readonly string[]>>;

const chromiumPlaces: Places = {
  // Debian's headless shell starts a page twice as fast as the whole browser does
  linux: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const firefoxPlaces: Places = {
  linux: ['firefox', 'firefox-esr'],
  darwin: ['Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe'],
};

/** All paths at which this system may have put one of the programs. */
function usualPlaces(names: Places): readonly string[] {
  const { platform, env } = process;
  if (platform !== 'linux' && platform !== 'darwin' && platform !== 'win32') return [];
  const folders = {
    linux: [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin'],
    darwin: ['/Applications', path.join(env.HOME ?? '', 'Applications')],
    win32: [env.PROGRAMFILES ?? '', env['PROGRAMFILES(X86)'] ?? '', env.LOCALAPPDATA ?? ''],
  }[platform].filter((folder) => folder !== '');
  return names[platform].flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function isProgram(file: string | undefined): file is string {
  return file !== undefined && file !== '' && existsSync(file);
}
