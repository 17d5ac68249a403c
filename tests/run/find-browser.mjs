import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, firefox } from '@playwright/test';

/**
 * Finds a Chromium to test with: the one named by `LECTERN_CHROMIUM`, Playwright's own, or one installed where each
 * system puts it.
 *
 * @returns {string | undefined} path of the program
 */
export function findChromium() {
  return [process.env.LECTERN_CHROMIUM, chromium.executablePath(), ...usualPlaces(chromiumPlaces)].find(isProgram);
}

/**
 * Finds a Firefox: one named by `LECTERN_FIREFOX` or installed, driven by WebDriver BiDi, or Playwright's own build.
 *
 * @returns {{ executablePath: string, channel?: 'moz-firefox' } | undefined} launch options
 */
export function findFirefox() {
  const installed = [process.env.LECTERN_FIREFOX, ...usualPlaces(firefoxPlaces)].find(isProgram);
  if (installed) return { executablePath: installed, channel: 'moz-firefox' };
  const own = firefox.executablePath();
  return isProgram(own) ? { executablePath: own } : undefined;
}

/**
 * Arguments that every Chromium of the tests gets: no calls home, `classroom.test` as an insecure origin on this machine,
 * and no sandbox where it cannot work (as root).
 */
export const chromiumArguments = [
  '--disable-background-networking',
  '--host-resolver-rules=MAP classroom.test 127.0.0.1',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const chromiumPlaces = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
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

const firefoxPlaces = {
  linux: ['firefox', 'firefox-esr'],
  darwin: ['Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe'],
};

/** All paths at which this system may have put one of the programs. */
function usualPlaces(names) {
  const folders = {
    linux: (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/snap/bin'),
    darwin: ['/Applications', path.join(process.env.HOME ?? '', 'Applications')],
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA],
  }[process.platform];
  if (!folders) return [];
  const known = folders.filter(Boolean);
  return names[process.platform].flatMap((name) => known.map((folder) => path.join(folder, name)));
}

function isProgram(file) {
  return Boolean(file) && existsSync(file);
}
