import type { Token } from 'markdown-it';
import type { Span } from '../core/problem.ts';
import type { Run } from './faq.ts';
import { addressOf } from './links.ts';

type Marks = Omit<Run, 'text'>;

/** A stretch of the plain text that came from one place of the source with one set of marks. */
interface Segment {
  /** offset in the plain text */
  readonly start: number;
  /** offset in the source */
  readonly from: number;
  /** whether it is as long there: an entity is not */
  readonly isOneToOne: boolean;
  readonly marks: Marks;
}

/** Inline Markdown as plain text, with the place of every character and what does not belong into a course. */
export interface InlineText {
  /** marks folded away, white space made single */
  readonly text: string;
  /** stretch of the file that a stretch of the text came from */
  span(start: number, end: number): Span;
  /** a stretch of the text with its marks */
  runs(start?: number, end?: number): readonly Run[];
  readonly html: readonly Span[];
  readonly images: readonly Span[];
}

/**
 * Follows an inline token through its source.
 *
 * @param token   of type `inline`
 * @param placeOf offset in the file of an offset in the token's content
 */
export function readInline(token: Token, placeOf: (offset: number) => number): InlineText {
  const source = token.content;
  let text = '';
  const segments: Segment[] = [];
  const html: Span[] = [];
  const images: Span[] = [];
  let marks: Marks = {};
  let at = 0;

  const push = (letters: string, from: number, isOneToOne: boolean, own = marks) => {
    // white space is made single: every word behind some that was left out is a segment of its own
    for (const { 0: word, index } of letters.matchAll(/[ \t\r\n]+|(?:[^ \t\r\n]| (?![ \t\r\n]|$))+/g)) {
      const isSpace = /^[ \t\r\n]/.test(word);
      if (isSpace && (text === '' || text.endsWith(' '))) continue;
      segments.push({ start: text.length, from: from + (isOneToOne ? index : 0), isOneToOne, marks: own });
      text += isSpace ? ' ' : word;
    }
  };
  /** Moves behind the next occurrence and gives its start; stays where it is when there is none. */
  const pass = (piece: string) => {
    const found = source.indexOf(piece, at);
    const start = found < 0 ? at : found;
    if (found >= 0) at = found + piece.length;
    return start;
  };

  for (const child of token.children ?? []) {
    if (child.type === 'text') push(child.content, pass(child.content), true);
    else if (child.type === 'text_special') push(child.content, pass(child.markup), false);
    else if (child.type === 'softbreak' || child.type === 'hardbreak') push(' ', pass('\n'), true);
    else if (child.type === 'code_inline') {
      pass(child.markup);
      const isStripped = source.slice(at, at + child.content.length).replaceAll('\n', ' ') !== child.content;
      const start = at + (isStripped ? 1 : 0);
      push(child.content, start, true, joined(marks, { isCode: true }));
      at = start + child.content.length;
      pass(child.markup);
    } else if (child.type === 'html_inline') {
      const start = pass(child.content);
      // a closing tag is no second problem
      if (html.length === 0 || !child.content.startsWith('</')) html.push({ start: placeOf(start), end: placeOf(at) });
    } else if (child.type === 'image') {
      const start = pass(`![${child.content}]`);
      at = endOfTarget(source, at);
      images.push({ start: placeOf(start), end: placeOf(at) });
    } else if (child.type === 'strong_open') {
      pass(child.markup);
      marks = joined(marks, { isStrong: true });
    } else if (child.type === 'strong_close') {
      pass(child.markup);
      marks = without(marks, 'isStrong');
    } else if (child.type === 'em_open') {
      pass(child.markup);
      marks = joined(marks, { isEmphasis: true });
    } else if (child.type === 'em_close') {
      pass(child.markup);
      marks = without(marks, 'isEmphasis');
    } else if (child.type === 'link_open') {
      pass(child.info === 'auto' ? '<' : '[');
      marks = joined(marks, { href: addressOf(String(child.attrGet('href'))) });
    } else if (child.type === 'link_close') {
      pass(child.info === 'auto' ? '>' : ']');
      if (child.info !== 'auto') at = endOfTarget(source, at);
      marks = without(marks, 'href');
    }
  }
  if (text.endsWith(' ')) text = text.slice(0, -1);

  return {
    text,
    html,
    images,
    span(start, end) {
      const first = sourceOf(start);
      return { start: placeOf(first), end: placeOf(Math.max(first, sourceOf(Math.min(end, text.length) - 1)) + 1) };
    },
    runs(start = 0, end = text.length) {
      const runs: Run[] = [];
      segments.forEach(({ start: from, marks: own }, index) => {
        const to = Math.min(segments[index + 1]?.start ?? text.length, end);
        const piece = text.slice(Math.max(from, start), Math.max(to, start));
        if (piece === '') return;
        const last = runs.at(-1);
        if (last && isSame(last, own)) runs[runs.length - 1] = { ...last, text: last.text + piece };
        else runs.push({ text: piece, ...own });
      });
      return runs;
    },
  };

  /** Offset in the source of an offset in the text. */
  function sourceOf(offset: number): number {
    const segment = segments.findLast(({ start }) => start <= offset);
    return segment ? segment.from + (segment.isOneToOne ? offset - segment.start : 0) : 0;
  }
}

/** End of `(address "title")` or `[reference]` behind a link's text, if either stands there. */
function endOfTarget(source: string, at: number): number {
  const target = /^(?:\((?:[^()\\"']|\\.|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))*\)|\[[^\]]*\])/s;
  return at + (target.exec(source.slice(at))?.[0].length ?? 0);
}

function joined(marks: Marks, more: Marks): Marks {
  return { ...marks, ...more };
}

function without(marks: Marks, name: keyof Marks): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([other]) => other !== name));
}

function isSame(one: Marks, other: Marks): boolean {
  return (
    one.isStrong === other.isStrong &&
    one.isEmphasis === other.isEmphasis &&
    one.isCode === other.isCode &&
    one.href === other.href
  );
}
