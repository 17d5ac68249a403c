import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { starterBank } from '../import/starter-bank.ts';
import { isWebAddress } from '../import/web-address.ts';
import { importBank } from './import-bank.ts';
import { CallError, parseCall } from './parse-options.ts';
import { progressLine } from './progress-line.ts';
import { readDocument } from './read-in-child.ts';
import { runCommand } from './run-command.ts';

const mostBytes = 100_000_000;
const usage =
  'npm run -s import -- FILE [--out slides/NAME.md], or FILE --bank NAME [--out quizzes/NAME/FILE.yaml] for questions';
/** `slides/NAME.md`, where NAME can be a part of an address: `cuba`, `opening-hours`, `cuba.es` */
const outPattern = /(?:^|[\\/])slides[\\/]([a-z0-9]+(?:-[a-z0-9]+)*(?:\.[A-Za-z0-9-]+)?)\.md$/;
/** `quizzes/NAME.yaml` or a file of the folder `quizzes/NAME` */
const bankPattern = /(?:^|[\\/])quizzes[\\/]([^\\/]+?)(?:[\\/][^\\/.][^\\/]*)?\.ya?ml$/;

/**
 * Prints FAQ Markdown made of a document, or writes it together with a starter bank. With `--bank` it prints or writes a bank
 * of the questions in the file.
 *
 * @returns the exit code: 1 when the file cannot be imported, 2 for a wrong call; then one line on standard error
 */
export function importFile(args: readonly string[]): Promise<number> {
  return runCommand(args, usage, () => {
    const { file, out, bank } = readOptions(args);
    return bank === undefined ? importLesson(file, out) : importQuestions(file, bank, out);
  });
}

async function importLesson(file: string, out: string | undefined): Promise<number> {
  const name = out === undefined ? undefined : outPattern.exec(out)?.[1];
  if (out !== undefined && name === undefined)
    throw new CallError(`--out takes slides/NAME.md with a NAME of small letters, digits and hyphens, not "${out}".`);
  const bank = out === undefined ? '' : path.join(path.dirname(out), '..', 'quizzes', `${name ?? ''}.yaml`);
  const taken =
    out === undefined ? undefined : [out, bank, bank.replace(/\.yaml$/, '')].find((target) => existsSync(target));
  if (taken !== undefined) return failTaken(taken);

  const fault = faultOf(file);
  if (fault !== undefined) return fail(`${file}: ${fault}`);
  const progress = progressLine(
    file,
    (text) => process.stderr.write(text),
    () => performance.now(),
  );
  const imported = await readDocument(file, progress.show);
  progress.clear();
  if (!imported.isImported) return fail(`${file}: ${imported.reason}`);

  if (out === undefined) process.stdout.write(imported.markdown);
  else {
    const failure = write(out, imported.markdown) ?? write(bank, starterBank(`slides/${path.basename(out)}`));
    if (failure !== undefined) return fail(failure);
  }
  for (const note of imported.notes) console.error(`note ${file}, ${note.place}: ${note.message}`);
  console.error(`${file}: ${imported.summary}${out === undefined ? '' : `; ${out} and ${bank} written`}`);
  return 0;
}

async function importQuestions(file: string, course: string, out: string | undefined): Promise<number> {
  if (out !== undefined && bankPattern.exec(out)?.[1] !== course)
    throw new CallError(`With --bank, --out takes quizzes/${course}/FILE.yaml, not "${out}".`);
  if (out !== undefined && existsSync(out)) return failTaken(out);
  const fault = faultOf(file);
  if (fault !== undefined) return fail(`${file}: ${fault}`);
  return importBank(file, course, (yaml) => {
    if (out !== undefined) return write(out, yaml);
    process.stdout.write(yaml);
    return undefined;
  });
}

interface ImportOptions {
  readonly file: string;
  readonly out?: string;
  readonly bank?: string;
}

function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parseCall(args, { out: { type: 'string' }, bank: { type: 'string' } }, true);
  const [file, ...others] = positionals;
  if (file === undefined || file === '') throw new CallError('Which file?');
  if (others.length > 0) throw new CallError('One file at a time.');
  const { out, bank } = values;
  if (bank !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(bank))
    throw new CallError(`--bank takes the name of a course, small letters, digits and hyphens, not "${bank}".`);
  return { file, ...(out === undefined ? {} : { out }), ...(bank === undefined ? {} : { bank }) };
}

/** What keeps the file from being read, and the way out. */
function faultOf(file: string): string | undefined {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) return 'this is a folder: name one file in it';
    if (!stats.isFile()) return 'this is no file: name one with a document in it';
    if (stats.size > mostBytes) return 'it is larger than 100 MB: import a part of it, or save it as plain text';
    accessSync(file, constants.R_OK);
    return undefined;
  } catch (error) {
    if (isWebAddress(file)) return 'this is an address: save the page as a file first, and import that';
    if (isSystemError(error) && error.code === 'ENOENT') return 'there is no such file: check the name and the folder';
    return `it cannot be read (${isSystemError(error) ? error.code : String(error)}): check that you may open it`;
  }
}

/** Writes a file that is not there yet; gives the failure as one line. */
function write(file: string, text: string): string | undefined {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return `${file} cannot be written (${isSystemError(error) ? error.code : String(error)}): choose another place for --out`;
  }
}

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function failTaken(target: string): number {
  return fail(`${target} is there already and is not overwritten: choose another name for --out`);
}

function fail(line: string): number {
  console.error(line.replace(/\s*\n\s*/g, ' '));
  return 1;
}
