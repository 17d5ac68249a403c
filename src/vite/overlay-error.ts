import path from 'node:path';
import type { ErrorPayload } from 'vite';
import { problemText } from './read-site.ts';
import type { Site } from './read-site.ts';

/**
 * The list of problems as Vite's overlay shows it. The place is that of the first error; the list stands in `frame` as a
 * whole, since the overlay takes lines that look like a code frame out of `message`.
 *
 * @param content  the folder that the problems' files are relative to
 */
export function overlayError(site: Site, content: string): ErrorPayload['err'] {
  const errors = site.problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  const file = first && path.join(content, first.file);
  return {
    plugin: 'lectern',
    message: errors.length === 1 ? '1 error in the content' : `${errors.length} errors in the content`,
    stack: '',
    frame: problemText(site, false),
    ...(first && file ? { id: file, loc: { file, line: first.line, column: first.column } } : {}),
  };
}
