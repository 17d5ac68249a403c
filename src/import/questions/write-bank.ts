import { Document, isMap, isSeq } from 'yaml';

/** An item as it is written, with what stands above it as a comment. */
export interface WrittenItem {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly comments: readonly string[];
}

/**
 * Writes a bank as YAML.
 *
 * @param heading  the comment at its top
 */
export function writeBank(heading: readonly string[], items: readonly WrittenItem[]): string {
  const document = new Document({ items: items.map(({ fields }) => fields) });
  document.commentBefore = comment(heading);
  const list = document.get('items');
  if (isSeq(list))
    list.items.forEach((node, index) => {
      const comments = items[index]?.comments ?? [];
      if (!isMap(node)) return;
      node.spaceBefore = index > 0;
      if (comments.length > 0) node.commentBefore = comment(comments);
    });
  return document.toString({ lineWidth: 0 });
}

/** The library puts the signs of a comment before every line. */
function comment(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => ` ${line}`)
    .join('\n');
}
