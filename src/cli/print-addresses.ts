import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Addresses } from './listen.ts';

/**
 * What a served site says of itself: home, deck and reading view of its first course, then its other pages.
 *
 * @param folder     the built site
 * @param addresses  where it is served, one block each
 */
export function printAddresses(folder: string, addresses: Addresses): void {
  const home = readFileSync(path.join(folder, 'index.html'));
  const others = readdirSync(folder)
    .filter((file) => file.endsWith('.html') && !readFileSync(path.join(folder, file)).equals(home))
    .toSorted();
  const lines = addresses.flatMap((address) => [
    `home     ${address}`,
    `deck     ${address}#deck`,
    `reading  ${address}#study`,
    ...others.map((file) => `also     ${address}${file}`),
    '',
  ]);
  console.log(lines.join('\n') + 'Ctrl-C ends.');
}
