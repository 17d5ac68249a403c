import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command that was called wrongly: one line on standard error, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Arguments that are not understood: a sentence, and `runCommand` puts the usage behind it. */
export class CallError extends UsageError {}

/**
 * Reads a command's options.
 *
 * @param args     the arguments behind the command
 * @param options  as `parseArgs` of `node:util` takes them; anything else is a usage error
 * @throws CallError that names what was not understood
 */
export function parseOptions<const O extends Options>(args: readonly string[], options: O) {
  return parseCall(args, options, false).values;
}

/** The same for a command that is also given files: `positionals`. */
export function parseCall<const O extends Options>(args: readonly string[], options: O, allowPositionals: boolean) {
  try {
    return parseArgs<{ args: string[]; options: O; strict: true; allowPositionals: boolean }>({
      args: [...args],
      options,
      strict: true,
      allowPositionals,
    });
  } catch (error) {
    const [line = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    throw new CallError(`${line}.`);
  }
}

/**
 * Reads a port number.
 *
 * @throws UsageError unless it is a whole number from 0 (any free port) to 65535
 */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new UsageError(`--port takes a number from 0 to 65535, not "${text}"`);
}
