import { decodeText } from '../decode-text.ts';
import { htmlBlocks } from '../html/html-blocks.ts';
import { attribute, isElement, parseHtml, textOf, TooDeepError } from '../html/parse-html.ts';
import type { HtmlElement } from '../html/parse-html.ts';
import type { Reading } from '../source.ts';

/** UTF-16 units, tags included. */
const longestPage = 8_000_000;

/** Reads a web page. */
export function readHtml(bytes: Uint8Array): Reading {
  const text = decodeText(bytes, charsetOf(bytes));
  if (text === undefined) return { isRead: false, reason: 'it is no web page: save it as HTML (UTF-8)' };
  if (text.length > longestPage)
    return { isRead: false, reason: 'it is larger than a page of text: import a part of it' };
  try {
    const root = parseHtml(text.replaceAll('\f', ' '));
    if (!root) return { isRead: false, reason: 'it is empty: write questions and answers into it' };
    const { blocks, leftOut, notes } = htmlBlocks(root);
    const title = titleOf(root);
    const language = attribute(root, 'lang') || attribute(root, 'xml:lang');
    return {
      isRead: true,
      source: {
        blocks: blocks.filter((block) => block.kind !== 'break'),
        leftOut,
        notes,
        unit: 'paragraph',
        ...(title === '' ? {} : { title }),
        ...(language === '' ? {} : { language }),
      },
    };
  } catch (error) {
    if (error instanceof TooDeepError)
      return { isRead: false, reason: 'its lists or quotations are nested too deeply: save the page as plain text' };
    throw error;
  }
}

/** The character set that the page itself names in its first kilobyte. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

function titleOf(root: HtmlElement): string {
  const head = root.childNodes.filter(isElement).find((child) => child.tagName === 'head');
  const title = head?.childNodes.filter(isElement).find((child) => child.tagName === 'title');
  return title ? title.childNodes.map(textOf).join('').replace(/\s+/g, ' ').trim() : '';
}
