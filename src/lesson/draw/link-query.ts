/** Settings as they stand in a link: values by key. */
export type LinkQuery = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the query of a link: `sections=embargo,visits&n=20`. Whoever asks takes the keys that they know.
 *
 * @param query  what follows the question mark
 */
export function readQuery(query: string): LinkQuery {
  return new Map(query.split('&').map(pairOf));
}

/** Writes the query from which `readQuery` reads the same values; a key without values is left out. */
export function writeQuery(pairs: readonly (readonly [key: string, values: readonly string[]])[]): string {
  return pairs
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`)
    .join('&');
}

/** A number from 1; more than the highest is the highest. Undefined for anything else. */
export function numberIn([text = '']: readonly string[] = [], highest: number): number | undefined {
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= 1 ? Math.min(number, highest) : undefined;
}

/** Each name once, empty ones dropped. */
export function namesIn(values: readonly string[] = []): readonly string[] {
  return [...new Set(values)].filter((name) => name !== '');
}

/** A key with its values. A mail program may have cut an escape: then the value stays as it is. */
function pairOf(text: string): readonly [string, readonly string[]] {
  const [key = '', ...rest] = text.split('=');
  return [key, rest.join('=').split(',').map(decoded)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
