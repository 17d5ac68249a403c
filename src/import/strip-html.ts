const comment = /<!--[\s\S]*?(?:-->|$)/g;
const tag = /<\/?[a-z][a-z0-9-]*(?:\s+[^<>]*)?\/?>|<[!?][^<>]*>/gi;
const autolink = /^<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>$/i;

/**
 * Takes raw HTML out of Markdown, keeping the text between tags, and escapes what could still be taken for a tag. Code
 * stays as it is.
 */
export function stripHtml(markdown: string): string {
  return markdown
    .split(/(^ {0,3}(?:```|~~~)[\s\S]*?(?:^ {0,3}(?:```|~~~)[^\S\n]*$|$(?![\s\S]))|(?<!`)(?:`[^`\n]+`)(?!`))/m)
    .map((piece, index) => (index % 2 === 1 ? piece : stripPiece(piece)))
    .join('');
}

function stripPiece(markdown: string): string {
  return markdown
    .replace(comment, '')
    .replace(tag, (found) => (autolink.test(found) ? found : ''))
    .replace(/(?<!\\)<(?=[a-z/!?])(?![a-z][a-z0-9+.-]*:[^\s<>]*>|[^\s<>@]+@[^\s<>]+>)/gi, String.raw`\<`);
}
