import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;

export interface Bytes {
  /** script and style to a working view, brotli, bytes; fonts and course data apart */
  readonly study: number;
  readonly deck: number;
  /** the page's course data, brotli, per 100 items */
  readonly dataPer100Items: number;
  readonly items: number;
}

/** Adds up what a built site sends for each view. Chunks are named after their view by the build. */
export function measureBytes(site: string): Bytes {
  const assets = join(site, 'assets');
  const sum = (views: readonly string[]): number =>
    readdirSync(assets)
      .filter((name) => views.some((view) => new RegExp(`^${view}-[\\w-]{8}\\.(js|css)$`).test(name)))
      .reduce((bytes, name) => bytes + brotli(readFileSync(join(assets, name))), 0);
  const page = readFileSync(join(site, 'index.html'), 'utf8');
  const data = /<script type="application\/json" id="course">([\s\S]*?)<\/script>/.exec(page)?.[1];
  if (data === undefined) throw new Error('the page carries no course');
  const { items } = JSON.parse(data) as { items: readonly unknown[] };
  return {
    study: sum(['main', 'study']),
    deck: sum(['main', 'deck']),
    dataPer100Items: Math.round((brotli(data) * 100) / Math.max(1, items.length)),
    items: items.length,
  };
}
