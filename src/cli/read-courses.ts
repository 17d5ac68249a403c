import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../core/problem.ts';
import type { EditionFiles } from '../course/compile.ts';

/** All content files below a root. */
export interface CourseFiles {
  readonly editions: readonly EditionFiles[];
  /** bank files whose course has no document */
  readonly orphans: readonly SourceFile[];
  /** files that are no UTF-8 text (or no files), relative to the root */
  readonly unreadable: readonly string[];
}

/**
 * Reads `slides/NAME.md`, and `quizzes/NAME.yaml` and all `*.yaml` under `quizzes/NAME/`, in name order. The only place that
 * reads content files.
 *
 * @param root  the folder with `slides/` and `quizzes/`
 */
export function readCourses(root: string): CourseFiles {
  const unreadable: string[] = [];
  const read = (file: string): SourceFile => {
    try {
      const bytes = readFileSync(path.join(root, file));
      return { file, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      unreadable.push(file);
      return { file, text: '' };
    }
  };
  const banks = new Map<string, SourceFile[]>();
  const addBank = (edition: string, file: string) => {
    const files = banks.get(edition) ?? [];
    banks.set(edition, [...files, read(file)]);
  };
  for (const entry of namesIn(path.join(root, 'quizzes'))) {
    const yaml = /^(.+)\.ya?ml$/.exec(entry)?.[1];
    if (yaml !== undefined) addBank(yaml, `quizzes/${entry}`);
    else if (isFolder(path.join(root, 'quizzes', entry)))
      for (const file of namesIn(path.join(root, 'quizzes', entry)))
        if (/\.ya?ml$/.test(file)) addBank(entry, `quizzes/${entry}/${file}`);
  }
  const editions = namesIn(path.join(root, 'slides')).flatMap((entry) => {
    const edition = /^(.+)\.md$/.exec(entry)?.[1];
    if (edition === undefined) return [];
    const bank = banks.get(edition) ?? [];
    banks.delete(edition);
    return [{ edition, document: read(`slides/${entry}`), bank }];
  });
  return { editions, orphans: [...banks.values()].flat(), unreadable };
}

/** Names in a folder, hidden ones apart, by code units; none when it does not exist. */
function namesIn(folder: string): readonly string[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

function isFolder(file: string): boolean {
  return existsSync(file) && statSync(file).isDirectory();
}
