import { createHash } from 'node:crypto';
import type { Rolldown } from 'vite';

/** The name of the worker that keeps the site; it is the one script whose name never changes. */
export const workerFile = 'sw.js';

/** The manifest by which browsers install the site as an app. */
export const manifestFile = 'manifest.webmanifest';

const iconFile = 'icon.svg';

/** What the site is called under its icon, whatever the lesson; a build is known by it. */
const shortName = 'Lectern';

/** A lectern in a square, drawn by us. */
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#14181b" d="M0 0h64v64H0z"/>' +
  '<path fill="#f4f4f1" d="M12 24l38-10 3 11-38 10zM29 33h6v15h9v5H20v-5h9z"/></svg>\n';

/** The files by which a site is installed: what it is called, and its icon. */
export function appFiles(title: string): ReadonlyMap<string, string> {
  const manifest = {
    name: title,
    short_name: shortName,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f4f4f1',
    theme_color: '#f4f4f1',
    icons: [{ src: iconFile, sizes: 'any', type: 'image/svg+xml', purpose: 'any maskable' }],
  };
  return new Map([
    [manifestFile, `${JSON.stringify(manifest, null, 1)}\n`],
    [iconFile, icon],
  ]);
}

/** Whether a manifest is one of `appFiles`. */
export function isOwnManifest(text: string): boolean {
  return text.includes(`"short_name": ${JSON.stringify(shortName)}`);
}

/**
 * Writes into the worker which files there are, and a hash of all that they hold: another site is another worker.
 *
 * @param emitted  files that stand beside the bundle, by name
 */
export function fillWorker(bundle: Rolldown.OutputBundle, emitted: ReadonlyMap<string, string>): void {
  const worker = bundle[workerFile];
  if (worker?.type !== 'chunk') return;
  const hash = createHash('sha256');
  const files = [...new Set([...Object.keys(bundle), ...emitted.keys()])]
    .filter((name) => name !== workerFile)
    .toSorted();
  for (const name of files) {
    const file = bundle[name];
    hash.update(name).update(file?.type === 'chunk' ? file.code : (file?.source ?? emitted.get(name) ?? ''));
  }
  const version = hash.digest('hex').slice(0, 12);
  worker.code = worker.code
    .replaceAll('__FILES__', JSON.stringify(files))
    .replaceAll('__VERSION__', JSON.stringify(version));
}
