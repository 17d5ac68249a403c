import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileAll } from '../course/compile-all.ts';
import type { Course } from '../course/course.ts';
import { readCourses } from '../vite/read-courses.ts';
import { buildSite } from './build-site.ts';
import { contentFolder } from './content-folder.ts';
import { listen } from './listen.ts';
import { CallError, parseOptions, UsageError } from './parse-options.ts';
import { handoutNames, printPdf, type HandoutName } from './print-pdf.ts';
import { runCommand } from './run-command.ts';
import { createSiteServer } from './serve-site.ts';

const usage =
  'npm run -s export -- pdf [--handout slides|notes|article] [--course NAME] [--out FILE] [--force] [--root DIR]';

/**
 * Writes a lesson as a PDF, a slide a page or as a handout, tagged, with bookmarks and title. It builds the site and prints it
 * with the browser that it finds.
 *
 * @returns exit code: 0 when the file was written, 1 when it could not be, 2 when called wrongly
 */
export function exportFile(args: readonly string[]): Promise<number> {
  return runCommand(args, usage, async () => {
    const [what, ...rest] = args;
    if (what !== 'pdf') throw new CallError(`export writes pdf, not "${what ?? ''}".`);
    const options = parseOptions(rest, {
      root: { type: 'string' },
      course: { type: 'string' },
      handout: { type: 'string' },
      out: { type: 'string' },
      force: { type: 'boolean', default: false },
    });
    const handout = handoutNamed(options.handout);
    const content = contentFolder(options.root);
    const { edition, title } = courseNamed(content, options.course);
    const file = path.resolve(options.out ?? `${edition}${handout === undefined ? '' : `-${handout}`}.pdf`);
    checkPlace(file, options.force);
    const site = mkdtempSync(path.join(tmpdir(), 'lectern-export-'));
    try {
      await buildSite(content, site);
      writeFileSync(file, await served(site, (address) => printPdf(`${address}${edition}.html`, title, handout)));
    } finally {
      rmSync(site, { recursive: true, force: true });
    }
    console.log(`${file} written`);
  });
}

function handoutNamed(name: string | undefined): HandoutName | undefined {
  const known = handoutNames.find((handout) => handout === name);
  if (name === undefined || known !== undefined) return known;
  throw new UsageError(`--handout takes ${handoutNames.join(', ')}, not "${name}"`);
}

/** Says before anything is built that the file cannot be written there. */
function checkPlace(file: string, isForced: boolean): void {
  const folder = path.dirname(file);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`${folder} is no folder`);
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw new UsageError(`${file} is a folder; --out takes the file to write`);
  if (there && !isForced) throw new UsageError(`${file} is there already; --force overwrites it`);
}

/** The edition to print: the first of the shelf, unless one is named. */
function courseNamed(content: string, name: string | undefined): Course {
  const courses = compileAll(readCourses(content)).compiled.map(({ course }) => course);
  const found = name === undefined ? courses[0] : courses.find(({ edition }) => edition === name);
  if (found !== undefined) return found;
  throw new UsageError(
    name === undefined
      ? `there is no lesson in ${content}`
      : `there is no lesson "${name}"; there are ${courses.map(({ edition }) => edition).join(', ')}`,
  );
}

async function served<T>(site: string, act: (address: string) => Promise<T>): Promise<T> {
  const server = createSiteServer(site);
  const [address = ''] = await listen(server, 0, false);
  try {
    return await act(address);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
