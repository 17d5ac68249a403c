import { classifyFonts } from '../pdf/font-classes.ts';
import type { PdfFont } from '../pdf/font-classes.ts';
import { fontNames, openPdf } from '../pdf/open-pdf.ts';
import type { PdfPage } from '../pdf/open-pdf.ts';
import { linesOf } from '../pdf/pdf-line.ts';
import type { PdfLine, PdfSpan } from '../pdf/pdf-line.ts';
import { drawnEntries } from '../pdf/drawn-entries.ts';
import { pdfBlocks } from '../pdf/pdf-blocks.ts';
import type { Progress, Reading } from '../source.ts';

const mostPages = 2000;
const mostLetters = 4_000_000;

/** Reads the text of a PDF with its places, sizes and fonts. */
export async function readPdf(bytes: Uint8Array, progress?: Progress): Promise<Reading> {
  const opened = await openPdf(bytes);
  if (typeof opened === 'string') return { isRead: false, reason: opened };
  const count = opened.numPages;
  if (count > mostPages)
    return { isRead: false, reason: `it has more than ${String(mostPages)} pages: import a part of it` };
  const pages: (readonly PdfLine[])[] = [];
  const fonts = new Map<string, PdfFont>();
  let letters = 0;
  try {
    for (let number = 1; number <= count; number++) {
      const page = await opened.getPage(number);
      pages.push(linesOf(await readPage(page, fonts), number));
      page.cleanup();
      letters += pages.at(-1)?.reduce((sum, line) => sum + line.text.length, 0) ?? 0;
      if (letters > mostLetters)
        return { isRead: false, reason: 'it holds more text than an FAQ: import a part of it' };
      progress?.(number, count);
    }
  } catch {
    return { isRead: false, reason: 'it is damaged: open it in a viewer and save or print it as PDF again' };
  }
  if (pages.every((lines) => lines.length === 0))
    return {
      isRead: false,
      reason: 'it holds pictures of text and no text: run it through text recognition (OCR) first',
    };
  const classes = classifyFonts(
    [...fonts.values()],
    pages.flatMap((lines) => lines.map((line) => line.uses)),
  );
  return { isRead: true, source: { ...pdfBlocks(pages, classes), notes: [], unit: 'page' } };
}

/** The text of a page; fonts that are new are added. */
async function readPage(page: PdfPage, fonts: Map<string, PdfFont>): Promise<readonly PdfSpan[]> {
  const { items, styles } = await page.getTextContent({ includeMarkedContent: true });
  const ids = [...new Set(items.flatMap((item) => ('fontName' in item ? [item.fontName] : [])))];
  const unknown = ids.filter((id) => !fonts.has(id));
  if (unknown.length > 0) {
    const names = await fontNames(page, unknown);
    for (const id of unknown)
      fonts.set(id, { id, name: names.get(id) ?? '', isMono: styles[id]?.fontFamily === 'monospace' });
  }
  const entries = drawnEntries(items);
  return items.flatMap((item): PdfSpan[] => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[] = item.transform.map(Number);
    // text that is set askew is a stamp or a margin note
    if (Math.abs(b) > Math.abs(a) * 0.1 || Math.abs(c) > Math.abs(d) * 0.5) return [];
    // a font for Chinese is as wide for every letter and no sign of code
    const isMono = fonts.get(item.fontName)?.isMono === true && !/[\p{Lo}]/u.test(item.str);
    // in justified text a blank is said to be wider than it is
    const width = item.str.trim() === '' ? 0 : item.width;
    const text = entries.has(item) ? `• ${item.str}` : item.str;
    return [{ text, x, y, width, size: Math.abs(d) || item.height, font: item.fontName, isMono }];
  });
}
