import path from 'node:path';
import { build } from 'vite';
import { kit } from '../vite/kit.ts';

/**
 * Builds the site of a content folder.
 *
 * @param content  the folder with `slides/` and `quizzes/`
 * @param out      the folder to write to; emptied first
 * @throws CourseError when the content has errors
 */
export async function buildSite(content: string, out: string): Promise<void> {
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
