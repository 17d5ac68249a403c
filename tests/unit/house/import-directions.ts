import path from 'node:path';
import ts from 'typescript';

/** The folders that stand left of each folder of `src`: what it may import, itself apart. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  faq: ['core'],
  items: ['core', 'faq'],
  bank: ['core', 'faq', 'items'],
  course: ['core', 'faq', 'items', 'bank'],
  import: ['core', 'faq', 'items', 'bank'],
  ui: ['core'],
  progress: ['core', 'faq', 'items', 'bank', 'course', 'ui'],
  lesson: ['core', 'faq', 'items', 'bank', 'course', 'progress', 'ui'],
  deck: ['core', 'faq', 'items', 'bank', 'course', 'progress', 'lesson', 'ui'],
  offline: ['core', 'ui'],
  settings: ['core', 'course', 'lesson', 'ui'],
  review: ['core', 'course', 'items', 'progress', 'lesson', 'ui'],
  study: ['core', 'faq', 'items', 'bank', 'course', 'progress', 'lesson', 'deck', 'ui'],
  quiz: ['core', 'faq', 'items', 'bank', 'course', 'progress', 'lesson', 'deck', 'ui'],
  class: ['core', 'faq', 'items', 'bank', 'course', 'progress', 'lesson', 'deck', 'ui'],
  paper: ['core', 'faq', 'items', 'bank', 'course', 'progress', 'lesson', 'deck', 'ui'],
  app: [
    'core',
    'faq',
    'items',
    'bank',
    'course',
    'progress',
    'lesson',
    'deck',
    'offline',
    'settings',
    'review',
    'study',
    'quiz',
    'class',
    'paper',
    'ui',
  ],
  vite: ['core', 'faq', 'items', 'bank', 'course', 'import'],
  cli: ['core', 'faq', 'items', 'bank', 'course', 'import', 'vite'],
};

const documentSide = new Set(['core', 'faq', 'items', 'bank', 'course', 'import']);
const doors = new Set(['vite', 'cli']);
/** The words and shapes of the page: data without a browser, which the prerendered HTML shares with the elements. */
const sharedWithPrerendering = new Set([
  'ui/messages.ts',
  'ui/page-messages.ts',
  'ui/home-messages.ts',
  'ui/es/messages.ts',
  'ui/es/page-messages.ts',
  'ui/es/home-messages.ts',
  'ui/icon-shapes.ts',
  'ui/page-icon-shapes.ts',
]);
const browserPackages = /^(lit|zustand|reveal\.js|idb|@lit|@fontsource)/;

/**
 * Checks the imports of `src` against the directions of the architecture.
 *
 * @param sources  files by path from `src`, with forward slashes: `faq/parse-faq.ts`
 * @returns one line for every import that goes the wrong way, in the order of the files
 */
export function wrongImports(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources].flatMap(([file, text]) =>
    ts.preProcessFile(text).importedFiles.flatMap(({ fileName }) => {
      const fault = faultOf(file, fileName);
      return fault ? [`${file} imports ${fileName}: ${fault}`] : [];
    }),
  );
}

function faultOf(file: string, specifier: string): string | undefined {
  const from = folderOf(file);
  const allowed = mayImport[from];
  if (!allowed) return `the folder ${from} has no place in the directions`;
  if (!specifier.startsWith('.')) return packageFault(file, specifier);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  // `vite.config.ts`, `package.json` and style sheets of packages stand outside `src`.
  if (target.startsWith('..')) return doors.has(from) ? undefined : 'it lies outside src';
  const to = folderOf(target);
  if (isElementFile(target) && isDocumentSide(file)) return 'the document side knows no elements';
  if (to === from || allowed.includes(to) || (to === 'ui' && isElementFile(file))) return undefined;
  if (sharedWithPrerendering.has(target) && /^course\/(page-texts|[^/]+-html)\.ts$/.test(file)) return undefined;
  return `${from} may not import ${to}`;
}

function packageFault(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('node:') && !doors.has(folderOf(file))) return 'only vite and cli touch the system';
  if (browserPackages.test(specifier) && isDocumentSide(file)) return 'the document side knows no browser';
  return undefined;
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Elements, and the templates that they share. */
function isElementFile(file: string): boolean {
  return /(-elements?|\/elements|^items\/(option-row|part-mark|text-field|written-line))\.ts$/.test(file);
}

function isDocumentSide(file: string): boolean {
  return documentSide.has(folderOf(file)) && !isElementFile(file);
}
