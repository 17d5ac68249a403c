import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { pageStyle } from '../run/page-style.ts';

const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;

export interface Bytes {
  /** script and style to a working view, brotli, bytes; fonts and course data apart */
  readonly study: number;
  readonly deck: number;
  /** the course's data, brotli, per 100 items */
  readonly dataPer100Items: number;
  readonly items: number;
}

/** Adds up what a built site sends for each view, the page's own style included. Chunks are named after their view. */
export function measureBytes(site: string): Bytes {
  const assets = join(site, 'assets');
  const sum = (views: readonly string[]): number =>
    readdirSync(assets)
      .filter((name) => views.some((view) => new RegExp(`^${view}-[\\w-]{8}\\.(js|css)$`).test(name)))
      .reduce((bytes, name) => bytes + brotli(readFileSync(join(assets, name))), 0);
  const index = join(site, 'index.html');
  const style = brotli(pageStyle(index));
  const address = /id="course" href="([^"]*)"/.exec(readFileSync(index, 'utf8'))?.[1];
  if (address === undefined) throw new Error('the page names no course');
  const data = readFileSync(join(site, address), 'utf8');
  const { items } = JSON.parse(data) as { items: readonly unknown[] };
  return {
    study: style + sum(['main', 'study']),
    deck: style + sum(['main', 'deck', 'slides']),
    dataPer100Items: Math.round((brotli(data) * 100) / Math.max(1, items.length)),
    items: items.length,
  };
}
