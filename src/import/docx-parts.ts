import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** What a Word file may inflate to, in bytes. */
const mostBytes = 50_000_000;
/** What the parts with text may hold, in bytes: an FAQ of 300 questions has about two million. */
const mostText = 16_000_000;
const chunkSize = 16_384;
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/.*|word\/(?:[^/]+\.xml|_rels\/.*))$/;

/** Why a Word file was not opened. */
export type DocxFault = 'no-zip' | 'too-large' | 'declares-entities' | 'no-document';

/**
 * Opens a Word file, measuring what it really inflates to, and packs the parts that hold text anew: what was measured is what
 * is read afterwards.
 */
export function openDocx(bytes: Uint8Array): Uint8Array | DocxFault {
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

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
