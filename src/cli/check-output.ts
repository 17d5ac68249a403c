import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { kit } from '../vite/kit.ts';
import { isOwnManifest, manifestFile } from '../vite/offline-files.ts';
import { UsageError } from './parse-options.ts';

/**
 * Refuses a folder that a build must not empty: one that holds the lesson or the kit, or anything else that no build wrote.
 *
 * @param content  the folder with `slides/` and `quizzes/`
 * @param out      the folder to write to; it need not exist
 * @throws UsageError with one line that names the way out
 */
export function checkOutput(content: string, out: string): void {
  const way = 'is not emptied: choose another folder for --out';
  const target = realPath(out);
  const sources = ['slides', 'quizzes', 'src'].flatMap((name) => [path.join(content, name), path.join(kit, name)]);
  const holdsSources = [content, kit, ...sources].some((folder) => isWithin(realPath(folder), target));
  if (holdsSources || sources.some((folder) => isWithin(target, realPath(folder))))
    throw new UsageError(`${out} belongs to the lesson or to the kit and ${way}`);
  if (!existsSync(target)) return;
  if (!statSync(target).isDirectory()) throw new UsageError(`${out} is a file; --out takes the folder to write to`);
  if (readdirSync(target).length > 0 && !isBuilt(target))
    throw new UsageError(`${out} holds files that are no earlier build and ${way}, or empty this one`);
}

/** Whether a build of the kit wrote this folder. */
function isBuilt(folder: string): boolean {
  const manifest = path.join(folder, manifestFile);
  return existsSync(manifest) && isOwnManifest(readFileSync(manifest, 'utf8'));
}

/** The path without links, as far as it exists. */
function realPath(file: string): string {
  if (existsSync(file)) return realpathSync.native(file);
  const parent = path.dirname(file);
  return parent === file ? file : path.join(realPath(parent), path.basename(file));
}

function isWithin(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}
