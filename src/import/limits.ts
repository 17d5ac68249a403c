import type { Block } from './block.ts';

/** UTF-16 units of one line or paragraph; a book's chapter is shorter. */
const longestLine = 100_000;
/** UTF-16 units of a document; an FAQ of 300 questions has half a million. */
const longestText = 4_000_000;
const mostBlocks = 60_000;
const tooLong = 'it holds more text than an FAQ: import a part of it';

/** Says so when a file is too large to be a text at all, before it is decoded. */
export function tooManyBytes(bytes: Uint8Array): string | undefined {
  return bytes.length > 2 * longestText + 4 ? tooLong : undefined;
}

/** Says why a text is too much to be an FAQ, and the way out; undefined when it is not. */
export function tooMuchText(text: string): string | undefined {
  if (text.length > longestText) return tooLong;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > longestLine)
      return 'one of its lines is longer than a chapter of a book: break it into paragraphs';
    if (end < 0) break;
    start = end + 1;
  }
  return undefined;
}

/** Says why blocks are too many or too long, and the way out; undefined when they are not. */
export function tooManyBlocks(blocks: readonly Block[]): string | undefined {
  if (blocks.length > mostBlocks) return 'it holds more paragraphs than an FAQ: import a part of it';
  if (blocks.some((block) => block.text.length > longestLine))
    return 'one of its paragraphs is longer than a chapter of a book: break it into several';
  return undefined;
}
