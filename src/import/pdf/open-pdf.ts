import { getDocumentProxy } from 'unpdf';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

const broken = 'it is no whole PDF: open it in a viewer and save or print it as PDF again';
/** A PDF ends within so many bytes (ISO 32000-1, annex H, note 18); the library would make do with what is left of one. */
const endSize = 1024;

/**
 * Opens a PDF.
 *
 * @returns the document, or why it cannot be opened
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument | string> {
  const isCutOff = !new TextDecoder('latin1').decode(bytes.subarray(-endSize)).includes('%%EOF');
  if (isCutOff) return broken;
  addTransfer();
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
    return broken;
  }
}

/** The names of the fonts that a page uses, as far as the file tells them. */
export async function fontNames(page: PdfPage, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  await page.getOperatorList();
  const names = await Promise.all(ids.map(async (id) => [id, await fontName(page, id)] as const));
  return new Map(names);
}

/** Fonts arrive a moment after the page that uses them; one that does not come has no name. */
function fontName(page: PdfPage, id: string): Promise<string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(''), 500);
    page.commonObjs.get(id, (font: unknown) => {
      clearTimeout(timer);
      resolve(typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '');
    });
  });
}

/** Node 20 lacks `ArrayBuffer.prototype.transferToFixedLength` (ES2024), which the library uses to hand out fonts. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Reflect.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength) {
      return structuredClone(this, { transfer: [this] }).slice(0, length);
    },
  });
}
