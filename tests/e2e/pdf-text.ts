import { inflateSync } from 'node:zlib';

/**
 * Reads the text of a PDF that Chromium wrote: one string a page, without white space, since a PDF has glyphs at places and
 * no spaces that could be relied on. Glyphs are named by the fonts' ToUnicode tables (PDF 32000-1, 9.10.3).
 */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects = readObjects(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b(?!s)/.test(head));
  return pages.map(({ head }) => {
    const fonts = new Map(
      [...(/\/Font\s*<<(.*?)>>/s.exec(head)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
        ([, name = '', id = '']) => [name, readGlyphs(objects, id)],
      ),
    );
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
    let glyphs: Glyphs = new Map();
    let text = '';
    for (const [, font, codes = ''] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([\dA-F]+)> Tj/g)) {
      if (font === undefined)
        text +=
          codes
            .match(new RegExp(`.{${digitsIn(glyphs)}}`, 'g'))
            ?.map((code) => glyphs.get(code) ?? '')
            .join('') ?? '';
      else glyphs = fonts.get(font) ?? new Map();
    }
    return text.replace(/\s/g, '');
  });
}

interface PdfObject {
  /** the object up to its stream */
  readonly head: string;
  readonly stream: string;
}

/** Letters by the code of their glyph, in hexadecimal digits as they stand in the content. */
type Glyphs = ReadonlyMap<string, string>;

function readObjects(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const file = pdf.toString('latin1');
  return new Map(
    [...file.matchAll(/^(\d+) 0 obj\n(.*?)endobj$/gms)].map((match) => {
      const [, id = '', body = ''] = match;
      const head = /^(.*?)stream\r?\n/s.exec(body)?.[1];
      const length = Number(/\/Length (\d+)/.exec(head ?? '')?.[1] ?? 0);
      if (head === undefined || length === 0) return [id, { head: body, stream: '' }];
      const start = match.index + match[0].indexOf('stream', match[0].indexOf(head) + head.length) + 'stream\n'.length;
      const bytes = pdf.subarray(start, start + length);
      return [id, { head, stream: head.includes('/FlateDecode') ? inflated(bytes) : bytes.toString('latin1') }];
    }),
  );
}

function inflated(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    // a picture or a font file, in which there is no text
    return '';
  }
}

function readGlyphs(objects: ReadonlyMap<string, PdfObject>, font: string): Glyphs {
  const table = objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '')?.stream ?? '';
  const glyphs = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = '', letters = ''] of block.matchAll(/<([\dA-F]+)> <([\dA-F]+)>/g)) {
      glyphs.set(code, lettersOf(letters));
    }
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(/<([\dA-F]+)> <([\dA-F]+)> <([\dA-F]+)>/g)) {
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
        const letter = Number.parseInt(first, 16) + code - Number.parseInt(from, 16);
        glyphs.set(code.toString(16).toUpperCase().padStart(from.length, '0'), String.fromCodePoint(letter));
      }
    }
  }
  return glyphs;
}

/** UTF-16, four digits a unit; a ligature is several. */
function lettersOf(digits: string): string {
  return (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
}

function digitsIn(glyphs: Glyphs): number {
  return [...glyphs.keys()][0]?.length ?? 2;
}
