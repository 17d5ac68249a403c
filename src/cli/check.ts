import { compileAll } from '../course/compile-all.ts';
import type { CompiledSite } from '../course/compile-all.ts';
import { formatProblems } from '../course/format-problems.ts';
import { jsonSchemas } from '../course/json-schema.ts';
import { contentFolder } from './content-folder.ts';
import { parseOptions, UsageError } from './parse-options.ts';
import { runCommand } from './run-command.ts';
import { hasColor } from '../vite/has-color.ts';
import { readCourses } from '../vite/read-courses.ts';

const usage = 'npm run -s check -- [--root DIR] [--json], or --schema bank|document';

/**
 * Compiles all courses and prints every problem. With `--schema bank` or `--schema document` it prints the JSON Schema of that
 * format instead, for editors.
 *
 * @returns exit code: 0 without errors (warnings do not count), 1 with errors, 2 when called wrongly
 */
export function check(args: readonly string[]): Promise<number> {
  return runCommand(args, usage, () => {
    const options = parseOptions(args, {
      root: { type: 'string' },
      json: { type: 'boolean' },
      schema: { type: 'string' },
    });
    if (options.schema !== undefined) {
      console.log(JSON.stringify(schemaOf(options.schema), null, 2));
      return 0;
    }
    const site = compileAll(readCourses(contentFolder(options.root)));
    console.log(options.json === true ? JSON.stringify(checkReport(site), null, 2) : checkText(site));
    return site.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  });
}

function schemaOf(format: string) {
  if (format === 'bank' || format === 'document') return jsonSchemas[format]();
  throw new UsageError(`--schema takes bank or document, not "${format}"`);
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
