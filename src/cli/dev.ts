import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createServer } from 'vite';
import { kit } from '../vite/kit.ts';
import { contentFolder } from './content-folder.ts';
import { parseOptions, parsePort } from './parse-options.ts';
import { runCommand } from './run-command.ts';
import { untilInterrupted } from './until-interrupted.ts';

const usage = 'npm run dev -- [--root DIR] [--port N] [--host]';

/** Vite's server, which updates the open page as content changes. */
export function dev(args: readonly string[]): Promise<number> {
  return runCommand(args, usage, async () => {
    const options = parseOptions(args, {
      root: { type: 'string' },
      port: { type: 'string', default: '5173' },
      host: { type: 'boolean', default: false },
    });
    const server = await createServer({
      configFile: path.join(kit, 'vite.config.ts'),
      configLoader: 'runner',
      root: kit,
      content: contentFolder(options.root),
      server: { port: parsePort(options.port), host: options.host ? '0.0.0.0' : '127.0.0.1' },
    });
    await server.listen();
    server.printUrls();
    await untilInterrupted();
    // A connection that stays open, or a restart under way, must not keep Ctrl-C waiting.
    await Promise.race([server.close(), setTimeout(1000)]);
  });
}
