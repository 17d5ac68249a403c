import path from 'node:path';
import { build } from 'vite';

const kit = path.resolve(import.meta.dirname, '../..');

/**
 * Builds the test lessons with the seeded fault in place of the log.
 *
 * @param out the folder to write to
 */
export async function buildEarlySite(out: string): Promise<void> {
  let isSeeded = false;
  await build({
    configFile: path.join(kit, 'vite.config.ts'),
    root: kit,
    content: path.join(kit, 'tests/courses/shelf'),
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true },
    plugins: [
      {
        name: 'early-log',
        enforce: 'pre',
        resolveId(source, importer) {
          if (!source.endsWith('/attempt-log.ts') || !importer?.endsWith('open-progress.ts')) return null;
          isSeeded = true;
          return path.join(import.meta.dirname, 'early-log.ts');
        },
      },
    ],
  });
  if (!isSeeded) throw new Error('the fault found no place: open-progress.ts no longer imports attempt-log.ts');
}
