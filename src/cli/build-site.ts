import path from 'node:path';
import { build } from 'vite';
import { kit } from '../vite/kit.ts';
import { checkOutput } from './check-output.ts';

/**
 * Builds the site of a content folder.
 *
 * @param content  the folder with `slides/` and `quizzes/`
 * @param out      the folder to write to; an earlier build in it is emptied first
 * @throws CourseError when the content has errors
 * @throws UsageError when the folder holds anything but an earlier build
 */
export async function buildSite(content: string, out: string): Promise<void> {
  checkOutput(content, out);
  // The runner that loaded this command has set it to development, for which libraries ship slower code.
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: path.join(kit, 'vite.config.ts'),
    configLoader: 'runner',
    root: kit,
    content,
    logLevel: 'warn',
    build: { outDir: out, emptyOutDir: true },
  });
}
