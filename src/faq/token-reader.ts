import type { Token } from 'markdown-it';
import type { ProblemList } from '../core/place-problem.ts';
import type { Span } from '../core/problem.ts';
import type { InlineText } from './inline-text.ts';
import { readInline } from './inline-text.ts';
import { linksIn, refusedLinks } from './links.ts';
import { vagueLinks } from './vague-link.ts';

/** Reads tokens of a document, knows where they stand, and refuses in them what a course may not hold. */
export interface TokenReader {
  /** all that were read so far, and where they stand */
  readonly links: readonly { readonly href: string; readonly span: Span }[];
  inline(token: Token | undefined): InlineText;
  spanOf(token: Token | undefined): Span;
  /** Refuses a block of raw HTML. */
  refuseHtml(span: Span): void;
}

const blank: InlineText = { text: '', span: () => ({ start: 0, end: 0 }), runs: () => [], html: [], images: [] };

/** Makes a reader of one document's tokens; what it finds wrong goes to the list. */
export function createReader(text: string, list: ProblemList): TokenReader {
  const { lines } = list;
  const links: { readonly href: string; readonly span: Span }[] = [];

  function spanOf(token: Token | undefined): Span {
    const [first, last] = token?.map ?? [0, 1];
    const start = lines.starts[first] ?? text.length;
    const indent = /^[ \t]*/.exec(lines.line(first + 1))?.[0].length ?? 0;
    return { start: start + indent, end: Math.max(start, lines.end(last)) };
  }

  /** From an offset in an inline token's content to one in the file: the content is the lines without what stands before them. */
  function placer(token: Token): (offset: number) => number {
    const first = token.map?.[0] ?? 0;
    const rows = token.content.split('\n');
    const lefts: number[] = [];
    const rights: number[] = [];
    const shifts: number[] = [];
    let left = 0;
    rows.forEach((row, index) => {
      const trimmed = row.trim();
      const line = lines.line(first + 1 + index);
      // what precedes a row is marks only, so its last occurrence is the row itself, a heading's closing marks apart
      const column = Math.max(0, line.trimEnd().lastIndexOf(trimmed));
      lefts.push(left);
      rights.push((lines.starts[first + index] ?? text.length) + column);
      shifts.push(row.length - row.trimStart().length);
      left += row.length + 1;
    });
    let row = 0;
    return (offset) => {
      while (row > 0 && (lefts[row] ?? 0) > offset) row--;
      while (row + 1 < lefts.length && (lefts[row + 1] ?? 0) <= offset) row++;
      const column = Math.max(0, offset - (lefts[row] ?? 0) - (shifts[row] ?? 0));
      return Math.min((rights[row] ?? 0) + column, text.length);
    };
  }

  function refuseHtml(span: Span): void {
    list.add('raw-html', span, {
      message: 'raw HTML is not allowed in a document',
      hint: 'write it in Markdown, or put it between backticks to show it as code',
    });
  }

  return {
    links,
    spanOf,
    refuseHtml,
    inline(token) {
      if (!token) return blank;
      const inline = readInline(token, placer(token));
      for (const span of inline.html) refuseHtml(span);
      for (const span of inline.images)
        list.add('image-left-out', span, {
          message: 'images are left out',
          hint: 'say in words what the image shows',
        });
      const runs = inline.runs();
      const found = linksIn(runs);
      for (const { href, start, end } of found) links.push({ href, span: inline.span(start, end) });
      for (const { start, end } of refusedLinks(runs))
        list.add('dead-link', inline.span(start, end), {
          message: 'an address of this kind is refused, and the link is shown as it is written',
          hint: 'write an address that begins with https://, or put it between backticks to show it as code',
        });
      for (const { text, start, end } of vagueLinks(found))
        list.add('vague-link', inline.span(start, end), {
          message: `"${text}" does not say where the link leads`,
          hint: 'let the link stand on words that name its target',
        });
      return inline;
    },
  };
}
