import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Imported } from '../import/import-document.ts';

const heapMegabytes = 512;
/** From the start of the command, in milliseconds; and what is left to the reader however slow that start was. */
const longest = 17_000;
const shortest = 5_000;

const message = v.variant('kind', [
  v.object({ kind: v.literal('started') }),
  v.object({ kind: v.literal('progress'), done: v.number(), all: v.number() }),
  v.object({
    kind: v.literal('imported'),
    imported: v.variant('isImported', [
      v.object({
        isImported: v.literal(true),
        markdown: v.string(),
        notes: v.array(v.object({ place: v.string(), message: v.string() })),
        summary: v.string(),
        wordsIn: v.number(),
        wordsOut: v.number(),
        leftOut: v.number(),
      }),
      v.object({ isImported: v.literal(false), reason: v.string() }),
    ]),
  }),
]);

const reasons = {
  late: 'reading it takes too long: import a part of it, or save it as plain text',
  memory: 'reading it takes too much memory: import a part of it, or save it as plain text',
  failed: 'it cannot be read: save it as plain text',
} as const;

/**
 * Reads and imports a file in a process of its own, whose memory and time are limited.
 *
 * @param progress  told how far it is
 */
export function readInChild(file: string, progress: (done: number, all: number) => void): Promise<Imported> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./import-reader.mjs', import.meta.url)), [file], {
      execArgv: [`--max-old-space-size=${String(heapMegabytes)}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let isLate = false;
    let result: Imported | undefined;
    const timer = setTimeout(
      () => {
        isLate = true;
        child.kill('SIGKILL');
      },
      Math.max(shortest, longest - performance.now()),
    );
    child.on('message', (data) => {
      const told = v.safeParse(message, data);
      if (!told.success) return;
      if (told.output.kind === 'progress') progress(told.output.done, told.output.all);
      if (told.output.kind === 'imported') result = told.output.imported;
    });
    child.on('error', () => undefined);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const fault = isLate ? 'late' : signal === null && code === 1 ? 'failed' : 'memory';
      resolve(result ?? { isImported: false, reason: reasons[fault] });
    });
  });
}
