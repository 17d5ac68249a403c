/** In GIFT a backslash before one of these takes its meaning away, `\n` is a line break; before anything else it is itself. */
const escaped = /\\([\\:#={}~n])/g;

/** Takes the escapes out of a stretch of GIFT. */
export function unescapeGift(text: string): string {
  return text.replace(escaped, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** Where a sign stands for the first time without a backslash before it; -1 when it does not. */
export function indexOfSign(text: string, sign: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(sign, at)) return at;
  }
  return -1;
}

/** A stretch of a text with the place where it begins. */
export interface Stretch {
  readonly text: string;
  /** UTF-16 offset */
  readonly at: number;
}

/**
 * Cuts a text before every unescaped sign of a set; the first stretch may be empty.
 *
 * @param signs  single characters
 */
export function cutBefore(text: string, signs: string): readonly Stretch[] {
  const cuts = [0];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (at > 0 && signs.includes(text.charAt(at))) cuts.push(at);
  }
  return cuts.map((at, index) => ({ text: text.slice(at, cuts[index + 1]), at }));
}
