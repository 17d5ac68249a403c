import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { importDocument } from '../import/import-document.ts';
import type { Imported } from '../import/import-document.ts';
import { importQuestions } from '../import/questions/import-questions.ts';
import type { ImportedBank } from '../import/questions/import-questions.ts';

/** What the reading process tells the one that started it. */
export type ReaderMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly all: number }
  | { readonly kind: 'imported'; readonly imported: Imported | ImportedBank };

/** What the process may use altogether, in bytes. */
const mostMemory = 700_000_000;

/**
 * Reads a document, or questions for a bank, in a process of its own, so that a hostile file dies alone, and sends what came of
 * it to the parent.
 *
 * The heap is limited by the parent; what lies beside it (inflated streams) is watched from a second thread, since the first
 * one may be busy for seconds.
 *
 * @param bank  the course whose bank questions are for; a document has none
 */
async function readForParent(file: string, bank: string | undefined): Promise<void> {
  const watch = new Worker(
    `setInterval(() => { if (process.memoryUsage.rss() > ${String(mostMemory)}) process.kill(process.pid, 'SIGKILL'); }, 25)`,
    { eval: true },
  );
  const bytes = readFileSync(file);
  const imported =
    bank === undefined
      ? await importDocument(bytes, file, (done, all) => tell({ kind: 'progress', done, all }))
      : importQuestions(bytes, file, bank);
  await watch.terminate();
  process.send?.({ kind: 'imported', imported } satisfies ReaderMessage, () => process.disconnect());
}

function tell(message: ReaderMessage): void {
  process.send?.(message);
}

await readForParent(process.argv[2] ?? '', process.argv[3]);
