import type { Progress, Reading } from './source.ts';

/** A format that can be imported: the endings of its files, and how their bytes are read into blocks. */
export interface Format {
  /** in small letters, without the dot */
  readonly endings: readonly string[];
  read(bytes: Uint8Array, progress?: Progress): Promise<Reading>;
}

/** All formats. A new one is a file of its own and an entry here; its library is loaded only when it is read. */
export const formats: readonly Format[] = [
  { endings: ['txt', 'text'], read: async (bytes) => (await import('./formats/text.ts')).readText(bytes) },
  { endings: ['md', 'markdown'], read: async (bytes) => (await import('./formats/markdown.ts')).readMarkdown(bytes) },
  { endings: ['html', 'htm', 'xhtml'], read: async (bytes) => (await import('./formats/html.ts')).readHtml(bytes) },
  { endings: ['pdf'], read: async (bytes, progress) => (await import('./formats/pdf.ts')).readPdf(bytes, progress) },
  { endings: ['docx'], read: async (bytes) => (await import('./formats/docx.ts')).readDocx(bytes) },
];

/** The format of a file by its ending. */
export function formatOf(name: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : formats.find((format) => format.endings.includes(ending));
}
