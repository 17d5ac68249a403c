import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './build-site.ts';
import { contentFolder, outputFolder } from './content-folder.ts';
import { parseOptions } from './parse-options.ts';
import { runCommand } from './run-command.ts';

const usage = 'npm run build -- [--root DIR] [--out DIR]';

/** Builds the site of a content folder. */
export function build(args: readonly string[]): Promise<number> {
  return runCommand(args, usage, async () => {
    const options = parseOptions(args, { root: { type: 'string' }, out: { type: 'string' } });
    const content = contentFolder(options.root);
    const out = outputFolder(content, options.out);
    await buildSite(content, out);
    const pages = readdirSync(out).filter((file) => file.endsWith('.html'));
    console.log(`${pages.join(', ')} written to ${path.relative(process.cwd(), out) || '.'}`);
  });
}
