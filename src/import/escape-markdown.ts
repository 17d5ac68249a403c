/**
 * Writes plain text of one line as Markdown that reads back as the same text.
 *
 * @param text    without line breaks
 * @param isStart whether it stands at a line's start, where some signs mean more
 */
export function escapeMarkdown(text: string, isStart = true): string {
  const inline = text
    .replace(/[\\`*_[\]<|~]/g, String.raw`\$&`)
    .replace(/&(?=#?[a-zA-Z0-9]+;)/g, String.raw`\&`)
    .replace(/(?<=^|\s)#/g, String.raw`\#`)
    .replace(/\{(?=#)/g, String.raw`\{`)
    // an address is a link by itself only when it is marked as one
    .replace(/!(?=\\\[)/g, String.raw`\!`);
  if (!isStart) return inline;
  return (
    inline
      // at a line's start these would be a quotation, a list, a rule, notes, code or a table
      .replace(/^[>+\-=:]/, String.raw`\$&`)
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
  );
}
