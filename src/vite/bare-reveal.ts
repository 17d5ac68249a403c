import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';
import { normalizePath } from 'vite';

/** Reveal's parts that a stage has no use for: what they do is ours, or nobody's. */
const switchedOff = new Set([
  'autoanimate',
  'backgrounds',
  'controls',
  'focus',
  'jumptoslide',
  'keyboard',
  'notes',
  'overlay',
  'overview',
  'playback',
  'pointer',
  'printview',
  'progress',
  'scrollview',
  'slidecontent',
  'slidenumber',
]);

/** What is cut from Reveal's main module: its text, and what stands there instead. */
const cuts = [
  // It puts each slide's words together for readers, asking for the style of every node. Ours read the heading, which has the
  // focus, and the stage takes Reveal's line away.
  ['announceStatus( getStatusText( currentSlide ) );', ''],
  // The stage lays out by itself (`disableLayout`). Reveal would still ask for the window's size in the middle of each move, and
  // have the page laid out twice.
  ['function layout() {', 'function layout() { return;'],
] as const;

const stub = '\0lectern:switched-off';

/** Answers every call with nothing, as a part of Reveal's does that is switched off in its settings. */
const stubCode = 'export default class { constructor() { return new Proxy(this, { get: () => () => {} }); } }';

/**
 * Bundles Reveal from its sources without the parts that are switched off: half its size, and less to start before
 * the deck can be used. Reveal's version is exact, and the deck's browser tests hold what is left.
 */
export function bareReveal(): Plugin {
  const sources = path.join(path.dirname(createRequire(import.meta.url).resolve('reveal.js')), '../js');
  const main = normalizePath(path.join(sources, 'reveal.js'));
  return {
    name: 'lectern:bare-reveal',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'reveal.js') return main;
      const isReveals = importer !== undefined && normalizePath(importer).startsWith(`${normalizePath(sources)}/`);
      return isReveals && switchedOff.has(path.basename(id)) ? stub : undefined;
    },
    load: (id) => (id === stub ? stubCode : undefined),
    transform(code, id) {
      if (normalizePath(id) !== main) return;
      const bare = cuts.reduce((text, [cut, rest]) => {
        if (!text.includes(cut)) throw new Error(`Reveal's main module has no more "${cut}"`);
        return text.replace(cut, rest);
      }, code);
      return { code: bare, map: null };
    },
  };
}
