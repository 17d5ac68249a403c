import { escapeMarkdown } from './escape-markdown.ts';
import type { ImportedBlock } from './imported-faq.ts';
import { joinLines } from './join-lines.ts';
import { isBullet } from './line-layout.ts';
import type { LineLayout } from './line-layout.ts';
import type { TextLine } from './text-line.ts';

const mark = /^(?:[•‣▪·●○◦*–—-]|(\d{1,2})[.)]) +/u;

/**
 * Makes paragraphs and lists of an answer's lines.
 *
 * @param document  words of the whole document, see `joinLines`
 */
export function paragraphsOf(
  lines: readonly TextLine[],
  layout: LineLayout,
  document: ReadonlySet<string>,
): readonly ImportedBlock[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    // An entry of a list ends where the next begins, whether or not it ends a sentence.
    const isNextEntry = isBullet(line.text) && group?.[0] !== undefined && isBullet(group[0].text);
    if (group && before && !isNextEntry && layout.continues(before, line)) group.push(line);
    else groups.push([line]);
  }
  const texts = groups.map((group) =>
    joinLines(
      group.map((line) => line.text),
      document,
    ),
  );
  const blocks: ImportedBlock[] = [];
  for (let index = 0; index < texts.length;) {
    const entries = entriesAt(texts, index);
    if (entries.items.length > 0) blocks.push({ kind: 'list', ...entries });
    else blocks.push({ kind: 'paragraph', text: escapeMarkdown(texts[index] ?? '') });
    index += Math.max(1, entries.items.length);
  }
  return blocks;
}

/** The list that begins with this text: entries of one sort; numbered ones must count from one, and be two at least. */
function entriesAt(texts: readonly string[], start: number): { isOrdered: boolean; items: readonly string[] } {
  const items: string[] = [];
  const isOrdered = mark.exec(texts[start] ?? '')?.[1] !== undefined;
  for (const text of texts.slice(start)) {
    const found = mark.exec(text);
    const number = found?.[1];
    if (!found || (isOrdered ? number === undefined || Number(number) !== items.length + 1 : number !== undefined))
      break;
    items.push(escapeMarkdown(text.slice(found[0].length)));
  }
  return isOrdered && items.length < 2 ? { isOrdered, items: [] } : { isOrdered, items };
}
