import { statSync } from 'node:fs';
import path from 'node:path';
import { kit } from '../vite/kit.ts';
import { UsageError } from './parse-options.ts';

/**
 * The folder with `slides/` and `quizzes/` that a command works on: `--root`, or the kit's own.
 *
 * @throws UsageError when there is no such folder
 */
export function contentFolder(root: string | undefined): string {
  const content = path.resolve(root ?? kit);
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory()) return content;
  throw new UsageError(`${content} is no folder; --root takes the folder that slides/ and quizzes/ are in`);
}

/** Where a build goes: `--out`, or `dist` beside the content. */
export function outputFolder(content: string, out: string | undefined): string {
  return path.resolve(out ?? path.join(content, 'dist'));
}
