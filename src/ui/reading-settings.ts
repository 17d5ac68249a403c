import { objectIn, onDevice } from '../core/device-text.ts';

/** How the learner wants to read on this device. It is applied before the first paint, and may be lost. */
export interface ReadingSettings {
  /** of all text but that on slides, in percent of the browser's own */
  readonly size: (typeof textSizes)[number];
  /** lines, words and letters further apart: the distances of WCAG 2.2, 1.4.12 */
  readonly spacing: 'usual' | 'wide';
  readonly lines: 'usual' | 'short';
  /** nothing moves; otherwise the device decides */
  readonly motion: 'device' | 'none';
  /** whether single letters and digits do something: in the deck, in the quiz */
  readonly keys: 'on' | 'off';
  /** whether a question stands before each section, to be guessed at */
  readonly guess: 'on' | 'off';
}

export const textSizes = [100, 125, 150, 200] as const;

export const usualReading: ReadingSettings = {
  size: 100,
  spacing: 'usual',
  lines: 'usual',
  motion: 'device',
  keys: 'on',
  guess: 'off',
};

const key = 'lectern:reading';

/** Reads the settings; what is not there, or is none, is as usual. */
export function readReading(): ReadingSettings {
  const given = objectIn(onDevice.read(key));
  return {
    size: textSizes.find((size) => size === given.get('size')) ?? usualReading.size,
    spacing: given.get('spacing') === 'wide' ? 'wide' : 'usual',
    lines: given.get('lines') === 'short' ? 'short' : 'usual',
    motion: given.get('motion') === 'none' ? 'none' : 'device',
    keys: given.get('keys') === 'off' ? 'off' : 'on',
    guess: given.get('guess') === 'on' ? 'on' : 'off',
  };
}

export function writeReading(settings: ReadingSettings): void {
  onDevice.write(key, JSON.stringify(settings));
}

/** Slides are set in units of their own, for a projector. */
const text = 'main:not(#deck,#speaker)';

/** What large text needs where a window is narrow: distances that do not grow with it, words that break, doors in one column. */
const largeText = [
  '@media (max-width:799.98px){:root{--s1:4px;--s2:8px;--s3:12px;--s4:16px;--s5:20px;--s6:24px;--s7:32px;--s8:48px;--s9:64px}}',
  `${text} :is(h1,h2,h3,legend,b,a,p,li,label,td,th){overflow-wrap:anywhere;hyphens:auto}`,
  '.bar{overflow-x:clip;overflow-clip-margin:6px}@media (max-width:799.98px){.bar button svg{width:24px;height:24px}}',
  '@media (max-width:799.98px){.doors a[data-door][data-door]{grid-template:none/44px minmax(0,1fr)}' +
    '.doors .now.now,.doors .what.what,.doors .verb.verb{grid-area:auto/2;text-align:start}}',
];

/** Where the ways to the views would not fit into the bar in any language of the kit, they are in the contents: see `shell.css`. */
function fullBar(size: number): string {
  return (
    `@media (max-width:${size * 6}px){:root:not([data-view=home]) .bar nav{display:none}` +
    ':root:not([data-view=home]) #contents-button{display:inline-grid}}'
  );
}

/** Puts the settings on the page. The boot script does it first, and whoever changes them again: both share one sheet. */
export function applyReading({ size, spacing, lines, motion, keys, guess }: ReadingSettings): void {
  const rules = [
    ...(size === 100 ? [] : [`:root{font-size:${size}%}`, ...largeText, fullBar(size)]),
    ...(spacing === 'usual'
      ? []
      : [
          `${text} :is(p,li,dd,dt,th,td,label,legend,summary,h1,h2,h3){line-height:1.7!important;letter-spacing:.12em!important;word-spacing:.16em!important}`,
          `${text} p+p{margin-top:2em}`,
        ]),
    ...(lines === 'usual' ? [] : [`${text} :is(p,li){max-width:28em}`]),
    ...(motion === 'device'
      ? []
      : ['*,::before,::after{animation:none!important;transition:none!important;scroll-behavior:auto!important}']),
  ].join('');
  document.documentElement.dataset['keys'] = keys;
  document.documentElement.dataset['guess'] = guess;
  if (rules === '' && window.readingSheet === undefined) return;
  if (window.readingSheet === undefined) {
    window.readingSheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(window.readingSheet);
  }
  window.readingSheet.replaceSync(rules);
}

declare global {
  interface Window {
    /** of the settings for reading; the boot script and the settings share it */
    readingSheet?: CSSStyleSheet;
  }
}
