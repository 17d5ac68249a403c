import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { importDocument } from '../import/import-document.ts';
import type { Imported } from '../import/import-document.ts';

/** What the reading process tells the one that started it. */
export type ReaderMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'imported'; readonly imported: Imported };

/** What the process may use altogether, in bytes. */
const mostMemory = 700_000_000;

/**
 * Reads a document in a process of its own, so that a hostile one dies alone, and sends what came of it to the parent.
 *
 * The heap is limited by the parent; what lies beside it (inflated streams) is watched from a second thread, since the first
 * one may be busy for seconds.
 */
async function readForParent(file: string): Promise<void> {
  const watch = new Worker(
    `setInterval(() => { if (process.memoryUsage.rss() > ${String(mostMemory)}) process.kill(process.pid, 'SIGKILL'); }, 25)`,
    { eval: true },
  );
  tell({ kind: 'started' });
  const imported = await importDocument(readFileSync(file), file, (done, all) => tell({ kind: 'progress', done, all }));
  await watch.terminate();
  process.send?.({ kind: 'imported', imported } satisfies ReaderMessage, () => process.disconnect());
}

function tell(message: ReaderMessage): void {
  process.send?.(message);
}

await readForParent(process.argv[2] ?? '');
