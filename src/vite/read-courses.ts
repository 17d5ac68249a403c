import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SourceFile } from '../core/problem.ts';
import type { SiteFiles } from '../course/compile-all.ts';

const documentName = /^(.+)\.md$/;
const bankName = /^(.+)\.ya?ml$/;

/**
 * Reads `slides/NAME.md`, and `quizzes/NAME.yaml` and all `*.yaml` under `quizzes/NAME/`, in name order. The only place that
 * reads content files.
 *
 * @param root  the folder with `slides/` and `quizzes/`
 */
export function readCourses(root: string): SiteFiles {
  const unreadable: string[] = [];
  const misplaced: string[] = [];
  /** Notes what lies too deep to be read, in folders of folders too. */
  const pass = (folder: string, kind: RegExp) => {
    for (const name of namesIn(path.join(root, folder))) {
      const file = `${folder}/${name}`;
      if (isFolder(path.join(root, file))) pass(file, kind);
      else if (kind.test(name)) misplaced.push(file);
    }
  };
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
    const name = bankName.exec(entry)?.[1];
    if (name !== undefined) addBank(name, `quizzes/${entry}`);
    else
      for (const part of namesIn(path.join(root, 'quizzes', entry))) {
        if (bankName.test(part)) addBank(entry, `quizzes/${entry}/${part}`);
        else pass(`quizzes/${entry}/${part}`, bankName);
      }
  }
  const editions = namesIn(path.join(root, 'slides')).flatMap((entry) => {
    const edition = documentName.exec(entry)?.[1];
    if (edition === undefined) {
      pass(`slides/${entry}`, documentName);
      return [];
    }
    const bank = banks.get(edition) ?? [];
    banks.delete(edition);
    return [{ edition, document: read(`slides/${entry}`), bank }];
  });
  return { editions, orphans: [...banks.values()].flat(), unreadable, misplaced };
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
