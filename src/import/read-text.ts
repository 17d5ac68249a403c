import { countWords } from './count-words.ts';
import { decodeText } from './decode-text.ts';
import { dropPageFurniture } from './drop-page-furniture.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { answerLabel, findHeadings } from './find-headings.ts';
import type { Heading } from './find-headings.ts';
import type { ImportedBlock, ImportedPart, ImportNote, Reading } from './imported-faq.ts';
import { joinLines, vocabulary } from './join-lines.ts';
import { lineLayout } from './line-layout.ts';
import { paragraphsOf } from './paragraphs.ts';
import { textLines } from './text-line.ts';
import type { TextLine } from './text-line.ts';

/** Reads a plain text in which questions stand as lines of their own above their answers. */
export function readText(bytes: Uint8Array): Reading {
  const text = decodeText(bytes);
  if (text === undefined) return { isRead: false, reason: 'it is not a text file: save it as plain text (UTF-8)' };
  const { lines, leftOut, notes } = dropPageFurniture(textLines(text));
  if (lines.length === 0) return { isRead: false, reason: 'it is empty: write questions and answers into it' };
  const layout = lineLayout(lines);
  const words = vocabulary(text);
  const headings = findHeadings(lines, layout, words);
  const isNumbered = headings.filter((heading) => /^\d/.test(heading.label)).length >= 2;
  if (!isNumbered && !headings.some((heading) => heading.isQuestion))
    return {
      isRead: false,
      reason: 'no question was found: write each question on a line of its own that ends in "?", above its answer',
    };

  const bodies = headings.map((heading, index) => lines.slice(heading.end, headings[index + 1]?.start ?? lines.length));
  const title = titleOf(headings);
  const preface = lines.slice(0, headings[0]?.start ?? 0);
  const parts: ImportedPart[] = [];
  const about: TextLine[] = [...preface];
  const found: ImportNote[] = [...notes];
  let labels = 0;
  for (const [index, heading] of headings.entries()) {
    const body = bodies[index] ?? [];
    if (heading === title || (parts.length === 0 && !heading.isQuestion && heading.label === '' && body.length > 0)) {
      // What stands between the title and the first question describes the document.
      about.push(...(heading === title ? [] : lines.slice(heading.start, heading.end)), ...body);
      continue;
    }
    const { blocks, label } = blocksOf(body);
    labels += countWords(heading.label) + countWords(label);
    const next = headings[index + 1];
    if (!heading.isQuestion && body.length === 0 && next)
      parts.push({ kind: 'chapter', title: escapeMarkdown(heading.title) });
    else parts.push({ kind: 'section', title: escapeMarkdown(heading.title), blocks });
    if (heading.isQuestion && body.length === 0)
      found.push({ line: lines[heading.start]?.number ?? 1, message: `no answer stands under "${heading.title}"` });
  }
  const description = about.length === 0 ? undefined : joinLines(textsOf(about), words);
  return {
    isRead: true,
    faq: {
      ...(title ? { title: title.title } : {}),
      ...(description === undefined ? {} : { description }),
      parts,
    },
    wordsIn: countWords(text),
    leftOut: leftOut + labels + (title ? countWords(title.label) : 0),
    notes: found,
  };

  function blocksOf(body: readonly TextLine[]): { blocks: readonly ImportedBlock[]; label: string } {
    const [first, ...rest] = body;
    const label = first ? (answerLabel.exec(first.text)?.[0] ?? '') : '';
    const bare = first ? [{ ...first, text: first.text.slice(label.length) }, ...rest] : [];
    return { blocks: paragraphsOf(bare, layout, words), label };
  }
}

/** The first heading, when it is the first line and no question: the document's title. */
function titleOf(headings: readonly Heading[]): Heading | undefined {
  const first = headings[0];
  return first && first.start === 0 && !first.isQuestion && first.label === '' ? first : undefined;
}

function textsOf(lines: readonly TextLine[]): readonly string[] {
  return lines.map((line) => line.text);
}
