import { stringify } from 'yaml';
import type { Run } from '../faq/faq.ts';
import { plainText } from './compose-blocks.ts';
import type { ImportedBlock, ImportedFaq, ImportedItem } from './imported-faq.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { sectionIds } from './section-ids.ts';

/** What the front matter says when the document does not. */
export interface FrontDefaults {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  readonly source: string;
}

/** Writes an imported document as FAQ Markdown: front matter, `## Question {#id}`, paragraphs and lists. */
export function writeFaq(faq: ImportedFaq, defaults: FrontDefaults): string {
  const front = {
    ...defaults,
    ...(faq.title === undefined ? {} : { title: faq.title }),
    ...(faq.description === undefined ? {} : { description: faq.description }),
    ...faq.front,
  };
  const sections = faq.parts.filter((part) => part.kind === 'section');
  const ids = sectionIds(
    sections.map(({ title, id }) => ({ title: plainText(title), ...(id === undefined ? {} : { id }) })),
  );
  const idOf = new Map(sections.map((section, index) => [section, ids[index] ?? '']));
  const texts = faq.parts.flatMap((part) => {
    const title = inlineMarkdown(part.title);
    const heading = part.kind === 'chapter' ? `# ${title}` : `## ${title} {#${idOf.get(part) ?? ''}}`;
    return [heading, ...part.blocks.map(writeBlock)];
  });
  const body = [...faq.preface.map(writeBlock), ...texts].join('\n\n');
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body}\n`;
}

function writeBlock(block: ImportedBlock): string {
  if (block.kind === 'paragraph') return inlineMarkdown(block.runs);
  if (block.kind === 'heading') return `### ${inlineMarkdown(block.runs)}`;
  if (block.kind === 'quote') return `> ${inlineMarkdown(block.runs)}`;
  if (block.kind === 'list') return writeList(block.items);
  if (block.kind === 'table') return writeTable(block.rows);
  if (block.kind === 'code') return writeCode(block.text);
  if (block.kind === 'notes') return `:::notes\n${block.text}\n:::`;
  return '---';
}

/** Lists are tight; a further paragraph of an entry stands below it, as far in as its text. */
function writeList(items: readonly ImportedItem[]): string {
  const indents: number[] = [];
  const counts: number[] = [];
  let last = -1;
  return items
    .map((item) => {
      const depth = Math.min(item.depth, last + 1, 6);
      counts.length = Math.min(counts.length, depth + 1);
      indents.length = Math.min(indents.length, depth + 1);
      counts[depth] = item.isOrdered ? (counts[depth] ?? 0) + 1 : 0;
      last = depth;
      const mark = item.isOrdered ? `${String(counts[depth])}.` : '-';
      const indent = indents.slice(0, depth).reduce((sum, one) => sum + one, 0);
      indents[depth] = mark.length + 1;
      const inner = ' '.repeat(indent + mark.length + 1);
      const [first = [], ...more] = item.paragraphs;
      const lines = [`${' '.repeat(indent)}${mark} ${inlineMarkdown(first)}`.trimEnd()];
      for (const runs of more) lines.push('', `${inner}${inlineMarkdown(runs)}`);
      if (item.code !== undefined)
        lines.push(
          '',
          ...writeCode(item.code)
            .split('\n')
            .map((line) => (line === '' ? '' : `${inner}${line}`)),
        );
      return lines.join('\n');
    })
    .join('\n');
}

function writeTable(rows: readonly (readonly (readonly Run[])[])[]): string {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const texts = (cells: readonly (readonly Run[])[]) => cells.map((runs) => inlineMarkdown(runs));
  return [line(texts(head)), line(head.map(() => '---')), ...body.map((cells) => line(texts(cells)))].join('\n');
}

function writeCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/^ *`+/gm) ?? []).map((ticks) => ticks.trim().length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
