import { buildSite } from './build-site.ts';
import { contentFolder, outputFolder } from './content-folder.ts';
import { parseOptions, parsePort } from './parse-options.ts';
import { serve } from './preview.ts';
import { runCommand } from './run-command.ts';

const usage = 'npm start -- [--root DIR] [--out DIR] [--port N] [--host]';

/** Builds the site and serves it. */
export function start(args: readonly string[]): Promise<number> {
  return runCommand(args, usage, async () => {
    const options = parseOptions(args, {
      root: { type: 'string' },
      out: { type: 'string' },
      port: { type: 'string', default: '4173' },
      host: { type: 'boolean', default: false },
    });
    const port = parsePort(options.port);
    const content = contentFolder(options.root);
    const out = outputFolder(content, options.out);
    await buildSite(content, out);
    await serve(out, port, options.host);
  });
}
