/** A piece of a page's text, or where a stretch with a mark of the document's structure begins or ends. */
type PageItem = { readonly str: string } | { readonly type: string; readonly tag?: string };

/**
 * Finds the texts that begin entries of a list whose bullets are drawn and no text, as browsers print them: a label (`Lbl`,
 * ISO 32000-1, 14.8.4.3.3) without letters stands in front of each.
 */
export function drawnEntries<Item extends PageItem>(items: readonly Item[]): ReadonlySet<Item> {
  const entries = new Set<Item>();
  let depth = 0;
  /** of the label that is open; 0 outside labels */
  let labelDepth = 0;
  let isAwaited = false;
  for (const item of items) {
    if ('str' in item) {
      if (item.str.trim() === '') continue;
      if (isAwaited && labelDepth === 0) entries.add(item);
      isAwaited = false;
    } else if (item.type === 'endMarkedContent') {
      if (depth === labelDepth) labelDepth = 0;
      depth--;
    } else if (item.type.startsWith('beginMarkedContent')) {
      depth++;
      if (item.tag === 'Lbl' && labelDepth === 0) {
        labelDepth = depth;
        isAwaited = true;
      }
    }
  }
  return entries;
}
