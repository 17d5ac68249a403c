import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentFolder, outputFolder } from './content-folder.ts';
import { listen } from './listen.ts';
import { UsageError, parseOptions, parsePort } from './parse-options.ts';
import { printAddresses } from './print-addresses.ts';
import { runCommand } from './run-command.ts';
import { createSiteServer } from './serve-site.ts';
import { untilInterrupted } from './until-interrupted.ts';

const usage = 'npm run preview -- [--root DIR | --dist DIR] [--port N] [--host]';

/** Serves what was built. */
export function preview(args: readonly string[]): Promise<number> {
  return runCommand(args, usage, async () => {
    const options = parseOptions(args, {
      root: { type: 'string' },
      dist: { type: 'string' },
      port: { type: 'string', default: '4173' },
      host: { type: 'boolean', default: false },
    });
    const port = parsePort(options.port);
    const folder = options.dist ? path.resolve(options.dist) : outputFolder(contentFolder(options.root), undefined);
    if (!existsSync(path.join(folder, 'index.html'))) {
      throw new UsageError(`${folder} holds no built site; npm run build makes one`);
    }
    await serve(folder, port, options.host);
  });
}

/** Serves a built site until Ctrl-C. */
export async function serve(folder: string, port: number, isOpen: boolean): Promise<void> {
  const server = createSiteServer(folder);
  printAddresses(folder, await listen(server, port, isOpen));
  await untilInterrupted();
  server.closeAllConnections();
  server.close();
}
