import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The kit's folder. */
export const kit = path.resolve(import.meta.dirname, '../..');

/** Where the runners put their reports and the built test site. */
export const results = path.join(kit, 'tests/results');

export interface Ended {
  /** exit code; null after a signal */
  readonly code: number | null;
  /** standard output, when it was asked for */
  readonly stdout: string;
}

interface RunOptions {
  /** keep standard output and return it, instead of showing it */
  readonly isCaptured?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** kill it after so many milliseconds */
  readonly timeout?: number;
}

/**
 * Runs a program with arguments in the kit's folder and waits for its end. No shell takes part, so that it is the same on
 * every system.
 *
 * @returns how it ended; a program that cannot be started ends with code null
 */
export function runProgram(program: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: kit,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.isCaptured ? 'pipe' : 'inherit', 'inherit'],
      ...(options.timeout ? { timeout: options.timeout } : {}),
    });
    let stdout = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk));
    child.on('error', (error) => {
      console.error(error.message);
      resolve({ code: null, stdout });
    });
    child.on('close', (code) => resolve({ code, stdout }));
  });
}

/** Runs a script of the kit with Node: `runScript('src/cli/build.mjs', ['--root', root])`. */
export function runScript(script: string, args: readonly string[], options?: RunOptions): Promise<Ended> {
  return runProgram(process.execPath, [path.join(kit, script), ...args], options);
}

/** Runs an installed tool with Node, by the script its package names in `bin`: `runTool('oxlint', ['.'])`. */
export function runTool(packageName: string, args: readonly string[], options?: RunOptions): Promise<Ended> {
  return runScript(toolScript(packageName), args, options);
}

function toolScript(packageName: string): string {
  const folder = `node_modules/${packageName}`;
  const { bin }: { bin: string | Record<string, string> } = JSON.parse(
    readFileSync(path.join(kit, folder, 'package.json'), 'utf8'),
  );
  const scripts = typeof bin === 'string' ? [bin] : Object.values(bin);
  if (!scripts[0]) throw new Error(`${packageName} has no program`);
  return `${folder}/${scripts[0]}`;
}
