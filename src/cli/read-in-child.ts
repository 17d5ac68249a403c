import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Imported } from '../import/import-document.ts';
import type { ImportedBank } from '../import/questions/import-questions.ts';

const heapMegabytes = 512;
/** From the start of the command, in milliseconds; and what is left to the reader however slow that start was. */
const longest = 15_000;
const shortest = 5_000;

const refused = v.object({ isImported: v.literal(false), reason: v.string() });

const document = v.variant('isImported', [
  v.object({
    isImported: v.literal(true),
    markdown: v.string(),
    notes: v.array(v.object({ place: v.string(), message: v.string() })),
    summary: v.string(),
    wordsIn: v.number(),
    wordsOut: v.number(),
    leftOut: v.number(),
  }),
  refused,
]);

const bank = v.variant('isImported', [
  v.object({
    isImported: v.literal(true),
    yaml: v.string(),
    language: v.string(),
    notes: v.array(v.object({ line: v.number(), message: v.string() })),
    left: v.array(v.object({ line: v.number(), name: v.string(), reason: v.string() })),
    summary: v.string(),
  }),
  refused,
]);

const message = v.variant('kind', [
  v.object({ kind: v.literal('progress'), done: v.number(), all: v.number() }),
  v.object({ kind: v.literal('imported'), imported: v.unknown() }),
]);

/** Imports a document; `progress` is told how far it is. */
export function readDocument(file: string, progress: (done: number, all: number) => void): Promise<Imported> {
  return readInChild(document, [file], progress, 'import a part of it, or save it as plain text');
}

/** Imports questions for the bank of a course. */
export function readQuestions(file: string, course: string): Promise<ImportedBank> {
  return readInChild(bank, [file, course], () => undefined, 'export the questions in several files');
}

/**
 * Reads and imports a file in a process of its own, whose memory and time are limited.
 *
 * @param schema  of what comes of it
 * @param wayOut  what to do with a file that takes too much
 */
function readInChild<T>(
  schema: v.GenericSchema<unknown, T>,
  args: readonly string[],
  progress: (done: number, all: number) => void,
  wayOut: string,
): Promise<T | v.InferOutput<typeof refused>> {
  return new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./import-reader.mjs', import.meta.url)), args, {
      execArgv: [`--max-old-space-size=${String(heapMegabytes)}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let isLate = false;
    let result: T | undefined;
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
      else {
        const read = v.safeParse(schema, told.output.imported);
        if (read.success) result = read.output;
      }
    });
    child.on('error', () => undefined);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const isFailed = signal === null && code === 1;
      const fault = isLate
        ? 'reading it takes too long'
        : isFailed
          ? 'it cannot be read'
          : 'reading it takes too much memory';
      resolve(result ?? { isImported: false, reason: `${fault}: ${wayOut}` });
    });
  });
}
