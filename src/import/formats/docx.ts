import mammoth from 'mammoth';
import { openDocx } from '../docx-parts.ts';
import type { DocxFault } from '../docx-parts.ts';
import { htmlBlocks } from '../html/html-blocks.ts';
import { parseHtml, TooDeepError } from '../html/parse-html.ts';
import type { Reading } from '../source.ts';

const reasons: Readonly<Record<DocxFault, string>> = {
  'no-zip': 'it is no whole Word file: open it in a word processor and save it again as .docx',
  'too-large': 'it unpacks to more than a document of text can hold: save it as plain text',
  'declares-entities': 'it holds what no word processor writes: open it in one and save it again as .docx',
  'no-document': 'it is no Word document: open it in a word processor and save it as .docx',
};

/** Styles that mean more than a paragraph; lists of contents are left out like the menus of a page. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name^='toc'] => p.toc:fresh",
  "p[style-name^='TOC'] => p.toc:fresh",
  "p[style-name='Quote'] => p:fresh",
  'b => strong',
  'u => em',
];

/** Reads a Word document by way of the page that mammoth makes of it; pictures are noted, not read. */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const opened = openDocx(bytes);
  if (typeof opened === 'string') return { isRead: false, reason: reasons[opened] };
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(opened) },
      {
        styleMap: styles,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    );
    const root = parseHtml(`<body>${value}`);
    if (!root) return { isRead: false, reason: 'it is empty: write questions and answers into it' };
    return { isRead: true, source: { ...htmlBlocks(root), unit: 'paragraph' } };
  } catch (error) {
    if (error instanceof TooDeepError || error instanceof RangeError)
      return { isRead: false, reason: 'its lists or tables are nested too deeply: save it as plain text' };
    return { isRead: false, reason: reasons['no-zip'] };
  }
}
