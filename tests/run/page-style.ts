import { readFileSync } from 'node:fs';

/** The style that stands in a built page itself; it counts like a sheet. */
export function pageStyle(page: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(readFileSync(page, 'utf8'))?.[1];
  if (style === undefined) throw new Error(`${page} has no style of its own`);
  return style;
}
