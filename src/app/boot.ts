import { applyReading, readReading } from '../ui/reading-settings.ts';
import { readSettings } from '../ui/settings.ts';
import { firstView } from './first-view.ts';
import { parseRoute, sectionOf } from './routes.ts';

/*
 * The page's one inline script. It runs while the head is parsed: what it sets on <html> is there at the first paint. The
 * build compiles it by itself (`src/vite/build-boot.ts`), and the policy allows it by its hash.
 */
const html = document.documentElement;
const named = document.currentScript?.dataset ?? {};

/**
 * In milliseconds from the request. A font needs about as long as the page did, and `font-display: optional` gives it 100 ms:
 * on a slow line the system's fonts are taken at once, on others the text waits for its own. What is kept for offline is near.
 */
const slowPage = 200;

if (location.protocol === 'file:') {
  // Browsers load no modules from files: the page stays the article, and says how to serve it.
  html.dataset['opened'] = 'file';
} else {
  const first = firstView(location.hash, innerWidth, innerHeight, readSettings());
  applyReading(readReading());
  html.dataset['view'] = first.view;
  if (first.theme) html.dataset['theme'] = first.theme;
  if (first.isWaiting) html.dataset['waiting'] = '';
  if (first.hash) {
    history.replaceState(null, '', first.hash);
    // the views say why
    html.dataset['narrow'] = '';
  }
  if (first.view === 'home') paintWith('counts');
  if (first.view === 'study') paintWith(`study/${sectionOf(parseRoute(location.hash).place) || named['first']}`);
  loadAhead(named[first.view]);
  if (performance.now() > slowPage && !navigator.serviceWorker?.controller) html.dataset['fonts'] = 'system';
  else {
    loadFont(named['kitFont']);
    // the others have Georgia
    if (/Linux|Android|CrOS/.test(navigator.userAgent)) loadFont(named['docFont']);
  }
  // what the page says where that is not English; the build gives no address where it is
  loadAhead(named['texts']);
}

/** Paints nothing before the element is there: else the bar is painted by itself, and all of it once more with what was opened. */
function paintWith(id: string): void {
  link({ rel: 'expect', blocking: 'render', href: `#${id}` });
}

/** Fetches a font before the first layout asks for it, and so in time for the first paint. */
function loadFont(href: string | undefined): void {
  if (href) link({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
}

/** Fetches the chunk of the view that was set, beside the main script instead of after it. */
function loadAhead(href: string | undefined): void {
  if (!href) return;
  // The first paint needs none of it, and must not wait for the request to be made.
  requestAnimationFrame(() => setTimeout(() => link({ rel: 'modulepreload', fetchPriority: 'low', href })));
}

function link(fields: Readonly<Record<string, string>>): void {
  document.head.append(Object.assign(document.createElement('link'), fields));
}
