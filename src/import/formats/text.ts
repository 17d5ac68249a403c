import { dropPageFurniture } from '../drop-page-furniture.ts';
import type { Reading } from '../source.ts';
import { textBlocks } from '../text-blocks.ts';
import { textOfFile } from '../text-of-file.ts';

/** Reads a plain text: its lines, with their indents and the room between them. */
export function readText(bytes: Uint8Array): Reading {
  const file = textOfFile(bytes);
  if (!file.isRead) return file;
  return { isRead: true, source: { ...dropPageFurniture(textBlocks(file.text)), notes: [], unit: 'line' } };
}
