import { parse } from 'yaml';
import { countWords } from './count-words.ts';
import { decodeText } from './decode-text.ts';
import type { ImportedPart, Reading } from './imported-faq.ts';
import { tidySpaces } from './join-lines.ts';
import { markdownLines } from './markdown-lines.ts';
import type { MarkdownLine } from './markdown-lines.ts';
import { stripHtml } from './strip-html.ts';

const frontFields = new Set(['title', 'language', 'source', 'description', 'authors', 'order']);

/** Reads Markdown whose questions are headings of one level, whichever that is. */
export function readMarkdown(bytes: Uint8Array): Reading {
  const text = decodeText(bytes);
  if (text === undefined) return { isRead: false, reason: 'it is not a text file: save it as plain text (UTF-8)' };
  if (text.trim() === '') return { isRead: false, reason: 'it is empty: write questions and answers into it' };
  const { front, body, lines: skipped } = splitFrontMatter(text.replaceAll('\f', '\n'));
  const bare = stripHtml(body);
  const lines = markdownLines(bare, skipped + 1).filter((line) => line.level === 0 || /[\p{L}\p{N}]/u.test(line.text));
  const title = titleOf(lines, front);
  const level = questionLevel(lines.filter((line) => line !== title));
  if (level === 0) return { isRead: false, reason: 'no question was found: write each question as a heading, "## …?"' };

  const start = lines.findIndex((line) => line !== title && line.level > 0 && line.level <= level);
  const preface = lines.slice(0, start).filter((line) => line !== title);
  const description = plainOf(preface);
  const given = [title?.text ?? '', ...lines.filter((line) => line !== title).map((line) => line.text)];
  return {
    isRead: true,
    faq: {
      ...(title ? { title: plainOf([title]) } : {}),
      ...(description === '' ? {} : { description }),
      ...(Object.keys(front).length > 0 ? { front: withoutOverwrite(front, description) } : {}),
      parts: partsOf(lines.slice(start), level),
    },
    wordsIn: countWords(given.join('\n\n')),
    leftOut: 0,
    notes: bare === body ? [] : [{ line: skipped + 1, message: 'raw HTML is left out; its text is kept' }],
  };
}

/** A first heading above all others, alone on its level, is the title, unless the front matter has one. */
function titleOf(lines: readonly MarkdownLine[], front: Readonly<Record<string, unknown>>): MarkdownLine | undefined {
  const headings = lines.filter((line) => line.level > 0);
  const [first, ...others] = headings;
  if (!first || others.length === 0 || 'title' in front) return undefined;
  return others.every((heading) => heading.level > first.level) ? first : undefined;
}

/** The level with the most questions; without any question the highest level, where a document has two of one level. */
function questionLevel(lines: readonly MarkdownLine[]): number {
  const headings = lines.filter((line) => line.level > 0);
  const counts = [1, 2, 3, 4, 5, 6].map((level) => {
    const own = headings.filter((heading) => heading.level === level);
    return { level, questions: own.filter(({ text }) => /\?["'”’»)\]*_]*$/u.test(text)).length };
  });
  const most = counts.reduce((best, count) => (count.questions > best.questions ? count : best), {
    level: 0,
    questions: 0,
  });
  return most.level > 0
    ? most.level
    : Math.min(6, ...headings.map((heading) => heading.level)) % (headings.length > 0 ? 7 : 1);
}

function partsOf(lines: readonly MarkdownLine[], level: number): readonly ImportedPart[] {
  const starts = [...lines.entries()]
    .filter(([, line]) => line.level > 0 && line.level <= level)
    .map(([index]) => index);
  return starts.map((start, at): ImportedPart => {
    const heading = lines[start];
    const body = lines.slice(start + 1, starts[at + 1] ?? lines.length);
    const title = tidySpaces(heading?.text ?? '');
    const text = bodyOf(body, level);
    const next = lines[starts[at + 1] ?? -1];
    // A chapter has no text of its own; one that has is a section like the others.
    if (heading && heading.level < level && text === '' && next) return { kind: 'chapter', title };
    const blocks = text === '' ? [] : [{ kind: 'markdown' as const, text }];
    return { kind: 'section', title, ...(heading?.id === undefined ? {} : { id: heading.id }), blocks };
  });
}

/** What stands under a question: deeper headings from `###`, quotation marks only where the answer in one sentence stands. */
function bodyOf(lines: readonly MarkdownLine[], level: number): string {
  let isFirst = true;
  let isCode = false;
  const texts = lines.map((line) => {
    if (line.level > 0) {
      isFirst = false;
      return `${'#'.repeat(Math.min(6, line.level - level + 2))} ${line.text}`;
    }
    if (/^ {0,3}(```|~~~)/.test(line.text)) isCode = !isCode;
    const isQuoted = !isCode && /^\s*>/.test(line.text);
    if (line.text.trim() !== '' && !isQuoted) isFirst = false;
    return isQuoted && !isFirst ? line.text.replace(/^(\s*)(?:>[ ]?)+/, '$1') : line.text.trimEnd();
  });
  return texts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Markdown as plain text of one line, near enough for a description. */
function plainOf(lines: readonly MarkdownLine[]): string {
  return tidySpaces(
    lines
      .map((line) => line.text.replace(/^\s*(?:[>*+-] |#+ )+/, ''))
      .join(' ')
      .replace(/!?\[([^\]]*)\]\([^()]*\)/g, '$1')
      .replace(/[*_`]{1,3}(?=\S)|(?<=\S)[*_`]{1,3}/g, '')
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  );
}

function withoutOverwrite(front: Readonly<Record<string, unknown>>, description: string) {
  if (description === '' || !('description' in front)) return front;
  return { ...front, description: `${String(front['description'])} ${description}` };
}

/** The fields of a front matter that courses know, the rest of the document, and how many lines were taken. */
function splitFrontMatter(text: string): { front: Record<string, unknown>; body: string; lines: number } {
  const found = /^---[ ]*\n([\s\S]*?)^---[ ]*(?:\n|$)/m.exec(text);
  if (found?.index !== 0) return { front: {}, body: text, lines: 0 };
  const rest = { body: text.slice(found[0].length), lines: found[0].split('\n').length - 1 };
  const fields = fieldsOf(found[1] ?? '');
  return fields ? { front: fields, ...rest } : { front: {}, ...rest };
}

function fieldsOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parse(yaml);
    if (data === null || typeof data !== 'object') return undefined;
    return Object.fromEntries(
      Object.entries(data).filter(([name, value]) => frontFields.has(name) && isFit(name, value)),
    );
  } catch {
    return undefined;
  }
}

function isFit(name: string, value: unknown): boolean {
  if (name === 'order') return typeof value === 'number';
  if (name === 'authors') return Array.isArray(value) && value.every(isLine);
  return isLine(value) && (name !== 'language' || /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value));
}

function isLine(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !/[\r\n]/.test(value);
}
