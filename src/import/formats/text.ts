import { decodeText } from '../decode-text.ts';
import { dropPageFurniture } from '../drop-page-furniture.ts';
import { tooManyBytes, tooMuchText } from '../limits.ts';
import type { Reading } from '../source.ts';
import { textBlocks } from '../text-blocks.ts';

/** Reads a plain text: its lines, with their indents and the room between them. */
export function readText(bytes: Uint8Array): Reading {
  const size = tooManyBytes(bytes);
  if (size !== undefined) return { isRead: false, reason: size };
  const text = decodeText(bytes);
  if (text === undefined) return { isRead: false, reason: 'it is not a text file: save it as plain text (UTF-8)' };
  const excess = tooMuchText(text);
  if (excess !== undefined) return { isRead: false, reason: excess };
  return { isRead: true, source: { ...dropPageFurniture(textBlocks(text)), notes: [], unit: 'line' } };
}
