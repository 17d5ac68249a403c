import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** What a Word file may inflate to, in bytes. */
const mostBytes = 50_000_000;
/** What the parts with text may hold, in bytes: an FAQ of 300 questions has about two million. */
const mostText = 16_000_000;
/** Files in it; one with a hundred pictures has about a hundred and twenty. */
const mostFiles = 5000;
const chunkSize = 16_384;
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:[^/]+\.xml|_rels\/.*))$/;

/** Why a Word file was not opened. */
export type DocxFault = 'no-zip' | 'too-large' | 'declares-entities' | 'no-document';

/**
 * Opens a Word file, measuring what it really inflates to, and packs the parts that hold text anew: what was measured is what
 * is read afterwards.
 */
export function openDocx(bytes: Uint8Array): Uint8Array | DocxFault {
  const count = countFiles(bytes);
  if (count === undefined) return 'no-zip';
  if (count > mostFiles) return 'too-large';
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  let fault: DocxFault | undefined;
  const unzip = new Unzip((file) => {
    const own: Uint8Array[] = [];
    if (wanted.test(file.name)) parts.set(file.name, own);
    file.ondata = (error, data) => {
      size += data?.length ?? 0;
      if (error) fault ??= 'no-zip';
      if (size > mostBytes) fault = 'too-large';
      else if (data && wanted.test(file.name)) own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += chunkSize) {
      unzip.push(bytes.subarray(at, at + chunkSize), at + chunkSize >= bytes.length);
      if (fault) return fault;
    }
  } catch {
    return fault ?? 'no-zip';
  }
  if (!parts.has('word/document.xml')) return parts.size === 0 ? 'no-zip' : 'no-document';
  const whole = new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]));
  if ([...whole.values()].some((part) => part.length > mostText)) return 'too-large';
  const decoder = new TextDecoder('utf-8');
  for (const part of whole.values())
    if (/<!(?:DOCTYPE|ENTITY)/i.test(decoder.decode(part.subarray(0, 4096)))) return 'declares-entities';
  return zipSync(Object.fromEntries(whole), { level: 0 });
}

/**
 * How many files a zip says it holds; undefined when its end is missing, as in a file that was not loaded to its end: the end
 * of central directory record (APPNOTE 4.3.16), 22 bytes with a comment behind them.
 */
function countFiles(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06_05_4b_50)
      return at + 22 + view.getUint16(at + 20, true) <= bytes.length ? view.getUint16(at + 10, true) : undefined;
  return undefined;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
