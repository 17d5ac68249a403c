import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { wrongImports } from './import-directions.ts';

const src = path.resolve(import.meta.dirname, '../../../src');

it('holds the import directions in all of src', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const sources = new Map(
    files.map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(src, file), 'utf8')]),
  );
  expect(sources.size).toBeGreaterThan(0);
  expect(wrongImports(sources)).toEqual([]);
});

it.each([
  ['core/span.ts', `import { Faq } from '../faq/faq.ts';`],
  ['faq/parse-faq.ts', `import type { Course } from '../course/course.ts';`],
  ['items/kinds.ts', `import { choiceElement } from './choice/choice-element.ts';`],
  ['bank/parse-bank.ts', `export { elements } from '../items/elements.ts';`],
  ['course/compile.ts', `import { messages } from '../ui/messages.ts';`],
  ['course/compile.ts', `const { html } = await import('lit');`],
  ['import/formats.ts', `import { readFileSync } from 'node:fs';`],
  ['import/formats.ts', `import { Course } from '../course/course.ts';`],
  ['ui/theme.ts', `import { Course } from '../course/course.ts';`],
  ['progress/progress.ts', `import { Lesson } from '../lesson/lesson.ts';`],
  ['study/start-study.ts', `const quiz = await import('../quiz/draw.ts');`],
  ['deck/start-deck.ts', `import { parseRoute } from '../app/routes.ts';`],
  ['lesson/lesson.ts', `import { readCourses } from '../vite/read-courses.ts';`],
  ['vite/read-site.ts', `import { kit } from '../cli/content-folder.ts';`],
  ['app/main.ts', `import '../../tests/run/steps.ts';`],
  ['helpers/strings.ts', `import '../core/span.ts';`],
])('refuses %s with %s', (file, text) => {
  expect(wrongImports(new Map([[file, text]]))).toHaveLength(1);
});

it.each([
  ['items/choice/choice-element.ts', `import { messages } from '../../ui/messages.ts'; import { html } from 'lit';`],
  ['app/main.ts', `await import('../deck/start-deck.ts'); await import('../study/start-study.ts');`],
  ['cli/check.ts', `import { compileCourse } from '../course/compile.ts'; import { readFileSync } from 'node:fs';`],
  ['course/page-texts.ts', `import { messages } from '../ui/messages.ts';`],
  ['core/span.ts', `// import { Faq } from '../faq/faq.ts'`],
])('accepts %s with %s', (file, text) => {
  expect(wrongImports(new Map([[file, text]]))).toEqual([]);
});
