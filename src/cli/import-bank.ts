import { readQuestions } from './read-in-child.ts';

/**
 * Makes a bank of the questions of a file, and says on standard error what was read, taken and left.
 *
 * @param file   a readable file
 * @param bank   the course whose bank it is for
 * @param write  takes the bank, and gives its failure as one line
 * @returns the exit code: 1 when nothing can be imported or written, then one line on standard error
 */
export async function importBank(
  file: string,
  bank: string,
  write: (yaml: string) => string | undefined,
): Promise<number> {
  const imported = await readQuestions(file, bank);
  const failure = imported.isImported ? write(imported.yaml) : `${file}: ${imported.reason}`;
  if (!imported.isImported || failure !== undefined) {
    console.error(failure?.replace(/\s*\n\s*/g, ' '));
    return 1;
  }
  const say = (what: string, line: number, message: string) =>
    console.error(`${what} ${file}, line ${String(line)}: ${message}`.replace(/\s*\n\s*/g, ' '));
  for (const { line, message } of imported.notes) say('note', line, message);
  for (const { line, name, reason } of imported.left) say('left', line, `${name === '' ? '' : `"${name}": `}${reason}`);
  console.error(`${file}: ${imported.summary}`);
  return 0;
}
