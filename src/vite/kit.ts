import { fileURLToPath } from 'node:url';

/** The kit's own folder: the template and the sources stand there, wherever the content does. */
export const kit = fileURLToPath(new URL('../../', import.meta.url));
