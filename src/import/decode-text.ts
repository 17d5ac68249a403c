/**
 * Decodes the bytes of a text file: UTF-8 and UTF-16 (with or without a byte-order mark), else Windows-1252.
 *
 * The text is normalised: NFC, `\n` at the end of lines, ligatures taken apart, invisible characters (zero-width, soft
 * hyphens, stray control characters) gone, every kind of blank a plain space. Form feeds stay: they part pages.
 *
 * @param charset  the encoding that the document names, asked when it is not UTF
 * @returns undefined when the bytes are no text
 */
export function decodeText(bytes: Uint8Array, charset?: string): string | undefined {
  const text = decode(bytes, charset);
  return text === undefined || isBinary(text) ? undefined : normaliseText(text);
}

function decode(bytes: Uint8Array, charset: string | undefined): string | undefined {
  const encoding = utf16Of(bytes);
  if (encoding) return strictly(encoding, bytes);
  const named = charset === undefined || /^utf-?16/i.test(charset) ? undefined : strictly(charset, bytes);
  return strictly('utf-8', bytes) ?? named ?? new TextDecoder('windows-1252').decode(bytes);
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 shows by its mark, or by Latin text having a zero in every second byte and in no other. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of start.entries()) {
    if (byte === 0 && index % 2 === 0) even++;
    else if (byte === 0) odd++;
  }
  const most = start.length * 0.35;
  if (even === 0 && odd > most) return 'utf-16le';
  return odd === 0 && even > most ? 'utf-16be' : undefined;
}

/** A zero anywhere, or more than one control character in a hundred. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r\u0085]|\uFFFD/gu)?.length ?? 0;
  return controls * 100 > text.length;
}

/** Makes letters, line ends and blanks plain; see `decodeText`. */
export function normaliseText(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKD'))
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n\f]|[\u00AD\u200B-\u200D\u2060\uFEFF\uFFFD]/gu, '')
    .replace(/[^\S\n\f]/g, ' ');
}
