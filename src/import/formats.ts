import { readDocx } from './formats/docx.ts';
import { readHtml } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPdf } from './formats/pdf.ts';
import { readText } from './formats/text.ts';
import type { Progress, Reading } from './source.ts';

/** A format that can be imported: the endings of its files, and how their bytes are read into blocks. */
export interface Format {
  /** in small letters, without the dot */
  readonly endings: readonly string[];
  read(bytes: Uint8Array, progress?: Progress): Reading | Promise<Reading>;
}

/** All formats. A new one is a file of its own and a line here. */
export const formats: readonly Format[] = [
  { endings: ['txt', 'text'], read: readText },
  { endings: ['md', 'markdown'], read: readMarkdown },
  { endings: ['html', 'htm', 'xhtml'], read: readHtml },
  { endings: ['pdf'], read: readPdf },
  { endings: ['docx'], read: readDocx },
];

/** The format of a file by its ending. */
export function formatOf(name: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : formats.find((format) => format.endings.includes(ending));
}
