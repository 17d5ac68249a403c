/** A line of a text that is not empty. */
export interface TextLine {
  /** without spaces at either end, single spaces within */
  readonly text: string;
  /** spaces in front */
  readonly indent: number;
  /** empty lines above it; a change of page counts as two, since nobody knows how many there would have been */
  readonly gap: number;
  /** from 1 */
  readonly number: number;
  /** whether it is the first or the last of its page */
  readonly isPageEdge: boolean;
}

/** Cuts a text, with `\n` and form feeds, into its lines that are not empty. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let gap = 0;
  for (const [index, whole] of text.split('\n').entries()) {
    const isNewPage = whole.includes('\f');
    if (isNewPage) {
      gap = Math.max(gap, 2);
      const last = lines.at(-1);
      if (last) lines[lines.length - 1] = { ...last, isPageEdge: true };
    }
    const line = whole.replaceAll('\f', ' ');
    const content = line.trim();
    if (content === '') {
      gap++;
      continue;
    }
    lines.push({
      text: content.replace(/ +/g, ' '),
      indent: line.length - line.trimStart().length,
      gap,
      number: index + 1,
      isPageEdge: isNewPage,
    });
    gap = 0;
  }
  return lines;
}

/** Whether a sentence goes on behind this text: it ends neither in `.`, `?`, `!` nor a colon. */
export function isOpenEnded(text: string): boolean {
  return !/[.?!…:;][)\]"'”’»*]*$/u.test(text);
}

/** Whether a text begins as a sentence does. */
export function startsSentence(text: string): boolean {
  return /^[¿¡"'“‘«([]*[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}
