/**
 * Writes plain text of one line as Markdown that reads back as the same text.
 *
 * @param text  without line breaks
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<]/g, String.raw`\$&`)
      .replace(/&(?=#?[a-zA-Z0-9]+;)/g, String.raw`\&`)
      .replace(/(?<=^|\s)#/g, String.raw`\#`)
      .replace(/\{(?=#)/g, String.raw`\{`)
      // at a line's start these would be a quotation, a list, a rule, notes, code or a table
      .replace(/^[>+\-=:~|]/, String.raw`\$&`)
      .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
  );
}
