import { getDocumentProxy } from 'unpdf';
import type { PdfLine, PdfSpan } from '../pdf/pdf-line.ts';
import { linesOf } from '../pdf/pdf-line.ts';
import { pdfBlocks } from '../pdf/pdf-blocks.ts';
import type { Progress, Reading } from '../source.ts';

const mostPages = 2000;

/** Reads the text of a PDF with its places, sizes and fonts. */
export async function readPdf(bytes: Uint8Array, progress?: Progress): Promise<Reading> {
  const opened = await open(bytes);
  if (typeof opened === 'string') return { isRead: false, reason: opened };
  const pages: (readonly PdfLine[])[] = [];
  const count = opened.numPages;
  if (count > mostPages) return { isRead: false, reason: `it has more than ${String(mostPages)} pages: import a part of it` };
  try {
    for (let number = 1; number <= count; number++) {
      const page = await opened.getPage(number);
      const { items, styles } = await page.getTextContent();
      const spans = items.flatMap((item): PdfSpan[] => {
        if (!('str' in item) || item.str === '') return [];
        const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[] = item.transform.map(Number);
        // text that is set askew is a stamp or a margin note
        if (Math.abs(b) > Math.abs(a) * 0.1 || Math.abs(c) > Math.abs(d) * 0.5) return [];
        const isMono = styles[item.fontName]?.fontFamily === 'monospace';
        return [{ text: item.str, x, y, width: item.width, size: Math.abs(d) || item.height, font: item.fontName, isMono }];
      });
      pages.push(linesOf(spans, number));
      page.cleanup();
      progress?.(number, count);
    }
  } catch {
    return { isRead: false, reason: 'it is damaged: open it in a viewer and save or print it as PDF again' };
  }
  if (pages.every((lines) => lines.length === 0))
    return { isRead: false, reason: 'it holds pictures of text and no text: run it through text recognition (OCR) first' };
  return { isRead: true, source: { ...pdfBlocks(pages), notes: [], unit: 'page' } };
}

/** The document, or why it cannot be opened. */
async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: true,
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: 1,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      return 'it is locked by a password: open it in a viewer and save it without one';
    return 'it is no whole PDF: open it in a viewer and save or print it as PDF again';
  }
}
