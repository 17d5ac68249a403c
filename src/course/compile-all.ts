import { listProblems } from '../core/place-problem.ts';
import type { Problem, ProblemCode, SourceFile } from '../core/problem.ts';
import { problemCodes } from '../core/problem.ts';
import { compareEditions } from './compare-editions.ts';
import type { Compiled, EditionFiles } from './compile.ts';
import { compileCourse } from './compile.ts';
import { isEditionName, readEdition } from './edition.ts';
import { inStableOrder } from './stable-order.ts';

/** All content files of a site: see `readCourses`. */
export interface SiteFiles {
  readonly editions: readonly EditionFiles[];
  /** bank files whose course has no document */
  readonly orphans: readonly SourceFile[];
  /** files that are not UTF-8 text (or no files), relative to the root */
  readonly unreadable: readonly string[];
  /** documents and banks in folders below those that are read */
  readonly misplaced: readonly string[];
}

/** All courses of a site, compiled. */
export interface CompiledSite {
  /** in the order given */
  readonly compiled: readonly Compiled[];
  /** of all courses and of the files themselves, in stable order */
  readonly problems: readonly Problem[];
  /** every file that a problem can be about */
  readonly sources: readonly SourceFile[];
}

/** Compiles every edition, default editions first, since the others inherit their items' revisions. */
export function compileAll({ editions, orphans, unreadable, misplaced }: SiteFiles): CompiledSite {
  const isUnreadable = (file: SourceFile) => unreadable.includes(file.file);
  const named = editions.filter(({ edition }) => isEditionName(edition));
  const readable = named.filter(({ document }) => !isUnreadable(document));
  const done = new Map<string, Compiled>();
  const inOrder = readable.toSorted((a, b) => rank(a.edition) - rank(b.edition));
  for (const files of inOrder) {
    const { course } = readEdition(files.edition);
    const defaultEdition = done.get(course)?.course;
    const hasEditions = readable.some(
      ({ edition }) => edition !== files.edition && readEdition(edition).course === course,
    );
    done.set(
      files.edition,
      compileCourse({
        ...files,
        bank: files.bank.filter((file) => !isUnreadable(file)),
        hasEditions,
        ...(defaultEdition === undefined ? {} : { defaultEdition }),
      }),
    );
  }
  const compiled = readable.flatMap(({ edition }) => done.get(edition) ?? []);
  const problems = [
    ...compiled.flatMap((one) => one.problems),
    ...inOrder.flatMap((files) => compareWithDefault(files, inOrder, done)),
    ...orphans.filter((file) => !isUnreadable(file)).flatMap(refuseOrphan),
    ...unreadable.map((file) =>
      fileProblem('unreadable-file', file, 'this is not a text in UTF-8', 'save it as UTF-8 in your editor'),
    ),
    ...editions
      .filter((files) => !named.includes(files))
      .map(({ document: { file } }) =>
        fileProblem(
          'bad-file-name',
          file,
          'a page cannot have this name',
          'name it with letters, digits and hyphens, and not "index"; its bank is named alike',
        ),
      ),
    ...misplaced.map((file) =>
      fileProblem(
        'misplaced-file',
        file,
        'nothing is read from this folder',
        file.startsWith('slides/')
          ? 'documents lie in slides/ itself'
          : `move it to quizzes/${file.split('/')[1] ?? ''}/ itself`,
      ),
    ),
    ...(editions.length === 0
      ? [
          fileProblem(
            'no-document',
            'slides',
            'there is no document here',
            'write slides/NAME.md, or make one of an FAQ: npm run import -- FILE --out slides/NAME.md',
          ),
        ]
      : []),
  ];
  return {
    compiled,
    problems: inStableOrder(problems),
    sources: [...named.flatMap(({ document, bank }) => [document, ...bank]), ...orphans].filter(
      (file) => !isUnreadable(file),
    ),
  };
}

/** What an edition and the default edition of its course have not in common; nothing for the default edition itself. */
function compareWithDefault(
  files: EditionFiles,
  all: readonly EditionFiles[],
  done: ReadonlyMap<string, Compiled>,
): readonly Problem[] {
  const { course } = readEdition(files.edition);
  const first = all.find(({ edition }) => edition === course);
  const [one, other] = [first && done.get(first.edition), done.get(files.edition)];
  if (!first || !one || !other || first === files) return [];
  return compareEditions({ ...first, ...one }, { ...files, ...other });
}

function rank(edition: string): number {
  return readEdition(edition).language === undefined ? 0 : 1;
}

function refuseOrphan(source: SourceFile): readonly Problem[] {
  const list = listProblems(source);
  const name = source.file.split('/')[1]?.replace(/\.ya?ml$/, '') ?? '';
  list.add(
    'bank-without-document',
    { start: 0, end: 0 },
    {
      message: `there is no document slides/${name}.md`,
      hint: `name the bank like its document, or write slides/${name}.md`,
    },
  );
  return list.problems;
}

function fileProblem(code: ProblemCode, file: string, message: string, hint: string): Problem {
  return { code, severity: problemCodes[code], file, line: 1, column: 1, length: 1, message, hint };
}
