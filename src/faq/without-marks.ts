/** A quote copied from the Markdown file may bring marks along; they can be cut in half, so they are no longer Markdown. */
export function withoutMarks(quote: string): string {
  return quote
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}
