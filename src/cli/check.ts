import { compileAll } from '../course/compile-all.ts';
import type { CompiledSite } from '../course/compile-all.ts';
import { formatProblems } from '../course/format-problems.ts';
import { contentFolder } from './content-folder.ts';
import { parseOptions } from './parse-options.ts';
import { runCommand } from './run-command.ts';
import { hasColor } from '../vite/has-color.ts';
import { readCourses } from '../vite/read-courses.ts';

/**
 * `npm run -s check -- [--root DIR] [--json]`: compiles all courses and prints every problem.
 *
 * @returns exit code: 0 without errors (warnings do not count), 1 with errors, 2 when called wrongly
 */
export function check(args: readonly string[]): Promise<number> {
  return runCommand(() => {
    const options = parseOptions(args, { root: { type: 'string' }, json: { type: 'boolean' } });
    const site = compileAll(readCourses(contentFolder(options.root)));
    console.log(options.json === true ? JSON.stringify(checkReport(site), null, 2) : checkText(site));
    return site.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  });
}

function checkText({ compiled, problems, sources }: CompiledSite): string {
  const coverage = compiled.map((one) => ({ edition: one.course.edition, coverage: one.coverage }));
  const color = hasColor(process.stdout, process.env);
  return formatProblems(problems, sources, { color, coverage });
}

/** What `--json` prints: courses with their sections and items, and the list of problems. */
function checkReport({ compiled, problems }: CompiledSite) {
  return {
    courses: compiled.map(({ course }) => ({
      id: course.id,
      language: course.language,
      title: course.title,
      sections: course.sections.map(({ id, title, passages }) => ({ id, title, passages })),
      items: course.items.map(({ item: { id, kind, section }, revision }) => ({ id, kind, section, revision })),
    })),
    problems: problems.map(({ severity, code, file, line, column, message, hint, item, section }) => ({
      severity,
      code,
      file,
      line,
      column,
      message,
      hint,
      ...(item === undefined ? {} : { item }),
      ...(section === undefined ? {} : { section }),
    })),
  };
}
