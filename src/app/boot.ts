import { applyReading, readReading } from '../ui/reading-settings.ts';
import { readSettings } from '../ui/settings.ts';
import { firstView } from './first-view.ts';

/*
 * The page's one inline script. It runs while the head is parsed: what it sets on <html> is there at the first paint. The
 * build compiles it by itself (`src/vite/build-boot.ts`), and the policy allows it by its hash.
 */
const html = document.documentElement;
const addresses = document.currentScript?.dataset ?? {};

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
  loadAhead(addresses[first.view]);
  // what the page says where that is not English; the build gives no address where it is
  loadAhead(addresses['texts']);
}

/** Fetches the chunk of the view that was set, beside the main script instead of after it. */
function loadAhead(chunk: string | undefined): void {
  if (!chunk) return;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = chunk;
  // The first paint needs none of it: it must not compete with the page for a slow line.
  link.fetchPriority = 'low';
  document.head.append(link);
}
