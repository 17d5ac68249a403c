import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const kit = path.resolve(import.meta.dirname, '../..');

/** The modules that say "stored", and what makes each of them say so too early. */
const faults = [
  { module: '/src/progress/attempt-log.ts', early: 'early-log.ts' },
  { module: '/src/progress/session-records.ts', early: 'early-records.ts' },
  { module: '/src/progress/class-records.ts', early: 'early-classes.ts' },
];

/** The line by which an early module takes in the honest one: `import { open as openHonest, type … } from '…';` */
const takesIn = /^import \{ (\w+) as (\w+)[^}]*\} from '[^']*';\n/;

/**
 * Puts an early module into the honest one that it takes in, under the same name: the site's chunks stay what they are.
 *
 * @throws Error when the honest module no longer exports what is taken in
 */
function seed(honest: string, early: string): string {
  const [, name = '', honestName = ''] = takesIn.exec(early) ?? [];
  const opening = `export function ${name}(`;
  if (name === '' || !honest.includes(opening)) throw new Error(`the fault found no place: there is no ${opening}`);
  return honest.replace(opening, `function ${honestName}(`) + early.replace(takesIn, '');
}

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
        transform(code, id) {
          const fault = faults.find(({ module }) => id.replaceAll('\\', '/').endsWith(module));
          if (fault === undefined) return null;
          seeded.add(fault.early);
          return seed(code, readFileSync(path.join(import.meta.dirname, fault.early), 'utf8'));
        },
      },
    ],
  });
  for (const { module, early } of faults)
    if (!seeded.has(early)) throw new Error(`the fault found no place: there is no ${module}`);
}
