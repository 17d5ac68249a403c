import { stringify } from 'yaml';
import type { ImportedBlock, ImportedFaq } from './imported-faq.ts';
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
  const ids = sectionIds(sections);
  const texts = faq.parts.map((part) => {
    if (part.kind === 'chapter') return `# ${part.title}`;
    const heading = `## ${part.title} {#${ids[sections.indexOf(part)] ?? ''}}`;
    return [heading, ...part.blocks.map(writeBlock)].join('\n\n');
  });
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${texts.join('\n\n')}\n`;
}

function writeBlock(block: ImportedBlock): string {
  if (block.kind !== 'list') return block.text;
  return block.items.map((item, index) => `${block.isOrdered ? `${String(index + 1)}.` : '-'} ${item}`).join('\n');
}
