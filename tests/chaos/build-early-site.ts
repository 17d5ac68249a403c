import path from 'node:path';
import { build } from 'vite';

const kit = path.resolve(import.meta.dirname, '../..');

/** The modules that say "stored", who imports them, and what takes their place. */
const faults = [
  { module: '/attempt-log.ts', importer: 'open-progress.ts', early: 'early-log.ts' },
  { module: '/session-records.ts', importer: 'start-quiz.ts', early: 'early-records.ts' },
  { module: '/class-records.ts', importer: 'page-classes.ts', early: 'early-classes.ts' },
];

/**
 * Builds the test lessons with seeded faults: attempts, sessions and classes are called stored before they are.
 *
 * @param out the folder to write to
 */
export async function buildEarlySite(out: string): Promise<void> {
  const seeded = new Set<string>();
  await build({
    configFile: path.join(kit, 'vite.config.ts'),
    root: kit,
    content: path.join(kit, 'tests/courses/shelf'),
    logLevel: 'error',
    build: { outDir: out, emptyOutDir: true },
    plugins: [
      {
        name: 'early',
        enforce: 'pre',
        resolveId(source, importer) {
          const fault = faults.find((one) => source.endsWith(one.module) && importer?.endsWith(one.importer));
          if (fault === undefined) return null;
          seeded.add(fault.early);
          return path.join(import.meta.dirname, fault.early);
        },
      },
    ],
  });
  for (const { module, importer, early } of faults)
    if (!seeded.has(early)) throw new Error(`the fault found no place: ${importer} no longer imports ${module}`);
}
