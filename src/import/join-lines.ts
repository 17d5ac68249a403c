import { joinsWithoutSpace } from './count-words.ts';

/**
 * Joins the wrapped lines of a paragraph and tidies its spaces: single ones, none before punctuation ("Cuba ?"), none where
 * the script has none.
 *
 * A hyphen at a line's end goes when the word also stands in one piece in the document, and stays when it also stands
 * hyphenated; where the document does not say, it goes between small letters and stays beside capitals and digits. Of a chain
 * of words ("day-to-day") it also stays where both parts are words of the document.
 *
 * @param document  words of the whole document, in small letters
 */
export function joinLines(lines: readonly string[], document: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const next = line.trim();
    const broken = /([\p{L}\p{N}][\p{L}\p{N}\p{M}-]*)[-\u2010]$/u.exec(text.slice(-80));
    const [rest, isLinked] = [/^[\p{Ll}\p{M}]+/u.exec(next)?.[0], /^[\p{Ll}\p{M}]+-\p{L}/u.test(next)];
    if (broken?.[1] !== undefined && rest !== undefined) {
      text = keepsHyphen(broken[1], rest, isLinked, document) ? text + next : text.slice(0, -1) + next;
    } else text += `${text === '' || joinsWithoutSpace(text, next) ? '' : ' '}${next}`;
  }
  return tidySpaces(text);
}

/** Makes spaces single and takes those away that stand before punctuation or inside brackets. */
export function tidySpaces(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/(?<=[^\s([{¿¡]) (?=[?!;:,.…]+(?:["'”’)\]]*(?:\s|$)))/gu, '')
      // only where the space parts no two words: "open( file" stays
      .replace(/(?<=^|[\s"'“‘«])([([¿¡]) /g, '$1')
      .replace(/ ([)\]])(?![\p{L}\p{N}])/gu, '$1')
      .trim()
  );
}

function keepsHyphen(start: string, rest: string, isLinked: boolean, document: ReadonlySet<string>): boolean {
  const [whole, hyphened] = [`${start}${rest}`.toLowerCase(), `${start}-${rest}`.toLowerCase()];
  if (document.has(whole) !== document.has(hyphened)) return document.has(hyphened);
  if (isLinked && document.has(start.toLowerCase()) && document.has(rest)) return true;
  return !/^\p{Lu}?[\p{Ll}\p{M}]+$/u.test(start);
}

/** The words of a document, in small letters and without the punctuation around them, as `joinLines` asks for them. */
export function vocabulary(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}]/gu) ?? []);
}
