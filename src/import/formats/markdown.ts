import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { splitFrontMatter } from '../front-fields.ts';
import { htmlBlocks } from '../html/html-blocks.ts';
import { parseHtml, TooDeepError } from '../html/parse-html.ts';
import type { Reading } from '../source.ts';
import { textOfFile } from '../text-of-file.ts';

/** Reads Markdown, raw HTML in it included, by way of the page that it makes. */
export function readMarkdown(bytes: Uint8Array): Reading {
  const file = textOfFile(bytes);
  if (!file.isRead) return file;
  const { front, body, lines } = splitFrontMatter(file.text.replaceAll('\f', '\n'));
  const isFaq = /^## .*\{#[^{}]*\}[ \t]*$/m.test(body);
  const html = render(`${'\n'.repeat(lines)}${body}`, isFaq);
  try {
    const root = parseHtml(`<body>${html}`);
    if (!root) return { isRead: false, reason: 'it is empty: write questions and answers into it' };
    const { blocks, leftOut, notes } = htmlBlocks(root);
    return {
      isRead: true,
      source: {
        blocks: isFaq ? blocks : blocks.filter((block) => block.kind !== 'break'),
        leftOut,
        notes,
        unit: 'line',
        ...(Object.keys(front).length > 0 ? { front } : {}),
        isFaq,
      },
    };
  } catch (error) {
    if (error instanceof TooDeepError)
      return { isRead: false, reason: 'its lists or quotations are nested too deeply: save it as plain text' };
    throw error;
  }
}

/** Deeper than `parseHtml` allows: what is nested deeper is refused there, while Markdown would drop its text silently. */
const maxNesting = 1000;

/** What begins with a mark such as `Q:` is a line of its own, although Markdown would join it. */
const speaker = /^\p{L}{1,10} ?\d{0,3} ?[:：]/u;

/**
 * Renders Markdown as HTML that keeps each block's line (`data-line`), a heading's own id (`data-id`) and the notes of our
 * documents.
 *
 * @param isFaq  whether the document is one of ours, in which `---` under a text is a slide break
 */
function render(text: string, isFaq: boolean): string {
  const markdown = new MarkdownIt({ html: true, maxNesting });
  if (isFaq) markdown.disable(['lheading']);
  if (isFaq) text = text.replace(/^:::[ \t]*notes[ \t]*\n([\s\S]*?)^:::[ \t]*$/gm, notesHtml);
  markdown.core.ruler.push('places', (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.map && token.nesting >= 0 && token.type !== 'inline')
        token.attrSet('data-line', String(token.map[0] + 1));
      if (token.type === 'inline') breakAtSpeakers(token);
      if (token.type === 'heading_open') takeId(token, state.tokens[index + 1]);
    }
  });
  return markdown.render(text);
}

function notesHtml(_whole: string, notes: string): string {
  const escaped = notes.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<pre data-notes="yes">\n${escaped}</pre>\n`;
}

function breakAtSpeakers(token: Token): void {
  const children = token.children ?? [];
  for (const [index, child] of children.entries()) {
    if (child.type !== 'softbreak') continue;
    const next = children.slice(index + 1).find((one) => one.type === 'text' && one.content !== '');
    const text = children
      .slice(index + 1, index + 6)
      .map((one) => one.content)
      .join('');
    if (next && speaker.test(text)) {
      child.type = 'hardbreak';
      child.tag = 'br';
    }
  }
}

/** `## Why? {#why}` */
function takeId(heading: Token, inline: Token | undefined): void {
  const last = inline?.children?.at(-1);
  const given = last?.type === 'text' ? /\s*\{#([^{}]*)\}\s*$/.exec(last.content) : null;
  if (!last || !given) return;
  last.content = last.content.slice(0, given.index);
  heading.attrSet('data-id', given[1] ?? '');
}
