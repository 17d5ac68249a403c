import { decodeText } from './decode-text.ts';
import { tooManyBytes, tooMuchText } from './limits.ts';

/** The text of a file, or the one sentence that says why it cannot be read. */
type FileText = { readonly isRead: true; readonly text: string } | { readonly isRead: false; readonly reason: string };

/** Decodes a file that is to be a text, no larger than an FAQ can be. */
export function textOfFile(bytes: Uint8Array): FileText {
  const size = tooManyBytes(bytes);
  if (size !== undefined) return { isRead: false, reason: size };
  const text = decodeText(bytes);
  if (text === undefined) return { isRead: false, reason: 'it is not a text file: save it as plain text (UTF-8)' };
  const excess = tooMuchText(text);
  return excess === undefined ? { isRead: true, text } : { isRead: false, reason: excess };
}
