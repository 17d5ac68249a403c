import { readQuestions } from './read-in-child.ts';

/**
 * Prints the questions of a file as a bank, and on standard error what was read, taken and left.
 *
 * @param file  a readable file
 * @param bank  the course whose bank it is for
 * @returns the exit code: 1 when nothing can be imported, then one line on standard error
 */
export async function importBank(file: string, bank: string): Promise<number> {
  const imported = await readQuestions(file, bank);
  if (!imported.isImported) {
    console.error(`${file}: ${imported.reason}`.replace(/\s*\n\s*/g, ' '));
    return 1;
  }
  process.stdout.write(imported.yaml);
  const say = (what: string, line: number, message: string) =>
    console.error(`${what} ${file}, line ${String(line)}: ${message}`.replace(/\s*\n\s*/g, ' '));
  for (const { line, message } of imported.notes) say('note', line, message);
  for (const { line, name, reason } of imported.left) say('left', line, `${name === '' ? '' : `"${name}": `}${reason}`);
  console.error(`${file}: ${imported.summary}`);
  return 0;
}
