import { CallError, UsageError } from './parse-options.ts';

/**
 * Runs a command and turns what it throws into an exit code: 2 for a wrong call, 1 for content that has errors. Only a
 * fault of the kit itself shows a stack.
 *
 * @param args     the arguments behind the command; with `--help` among them it prints the usage and runs nothing
 * @param usage    how it is called, on one line
 * @param command  may give an exit code of its own; 0 when it gives none
 */
export async function runCommand(
  args: readonly string[],
  usage: string,
  command: () => number | Promise<number> | Promise<void>,
): Promise<number> {
  if (args.includes('--help')) {
    console.log(`Usage: ${usage}`);
    return 0;
  }
  try {
    return (await command()) ?? 0;
  } catch (error) {
    if (error instanceof UsageError) {
      const line = error instanceof CallError ? `${error.message} Usage: ${usage}` : error.message;
      console.error(line.replace(/\s*\n\s*/g, ' '));
      return 2;
    }
    // The plugin is loaded with Vite's configuration, so that its class is not the one that could be imported here.
    if (error instanceof Error && error.name === 'CourseError') console.error(error.message);
    else console.error(error);
    return 1;
  }
}
