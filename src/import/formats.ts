import type { Reading } from './imported-faq.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

/** A format that can be imported: the endings of its files, and how their bytes are read. */
export interface Format {
  /** in small letters, without the dot */
  readonly endings: readonly string[];
  read(bytes: Uint8Array): Reading;
}

/** All formats. A new one is a file of its own and a line here. */
export const formats: readonly Format[] = [
  { endings: ['txt', 'text'], read: readText },
  { endings: ['md', 'markdown'], read: readMarkdown },
];

/** The format of a file by its ending. */
export function formatOf(name: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : formats.find((format) => format.endings.includes(ending));
}
