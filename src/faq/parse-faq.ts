import type { Token } from 'markdown-it';
import { listProblems } from '../core/place-problem.ts';
import type { Result, SourceFile, Span } from '../core/problem.ts';
import { readBlocks } from './blocks.ts';
import type { Faq, FaqSection } from './faq.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkLinks } from './links.ts';
import { readMarkdown } from './markdown.ts';
import { readHeading } from './read-heading.ts';
import { createReader } from './token-reader.ts';

/**
 * Parses an FAQ document: front matter, then one `##` heading per question with its answer. See `What a document may hold` in the README.
 *
 * All that can be read is in the value, whatever the problems; nothing throws.
 */
export function parseFaq(source: SourceFile): Result<Faq> {
  const list = listProblems(source);
  const { front, lines } = readFrontMatter(source.text, list);
  const tokens = readMarkdown(source.text, lines);
  const reader = createReader(source.text, list);
  const sections: FaqSection[] = [];
  const ids = new Map<string, Span>();
  let chapter: string | undefined;

  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    const end = endOfQuestion(tokens, index + 1);
    if (token?.type === 'heading_open' && token.tag === 'h1') {
      chapter = reader.inline(tokens[index + 1]).text;
      index += 3;
    } else if (token?.type === 'heading_open' && token.tag === 'h2') {
      const heading = readHeading(tokens[index + 1], reader, list, ids);
      const number = sections.length + 1;
      const { answer, notes, blocks } = readBlocks(
        tokens.slice(index + 3, end),
        { id: heading.id, number },
        reader,
        list,
      );
      const passages = blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? block.passages
          : block.kind === 'list'
            ? block.items.flatMap((item) => item.passages)
            : [],
      );
      sections.push({
        ...heading,
        number,
        ...(answer === undefined ? {} : { answer }),
        ...(notes === undefined ? {} : { notes }),
        ...(chapter === undefined ? {} : { chapter }),
        blocks,
        passages,
      });
      if (passages.length === 0)
        list.add('empty-section', heading.span, {
          message: `section "${heading.id}" has no answer`,
          hint: 'write at least one sentence under the heading',
          section: heading.id,
        });
      index = end;
    } else {
      // read for what is refused everywhere, then left out
      readBlocks(tokens.slice(index, end), { id: '', number: 0 }, reader, list);
      const stray = tokens
        .slice(index, end)
        .find(({ type, level, nesting }) => level === 0 && nesting >= 0 && type !== 'hr' && type !== 'html_block');
      if (stray)
        list.add('outside-section', reader.spanOf(stray), {
          message: 'this stands before the first question of its chapter and is left out',
          hint: 'move it under a heading "## …", or into the front matter',
        });
      index = end;
    }
  }
  checkLinks(reader.links, sections, list);
  if (sections.length === 0)
    list.add(
      'no-section',
      { start: source.text.length, end: source.text.length },
      {
        message: 'the document has no question',
        hint: 'write each question as a heading: "## Why is it so? {#why}"',
      },
    );
  return { value: { file: source.file, text: source.text, front, sections }, problems: list.problems };
}

/** Index of the next heading of a question or chapter at the top level. */
function endOfQuestion(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length) {
    const token = tokens[index];
    if (token?.type === 'heading_open' && token.level === 0 && /^h[12]$/.test(token.tag)) break;
    index++;
  }
  return index;
}
