/** Reads a number as programs write it: `-3.14`, `.5`, `1e3`; anything else, or one too large, is none. */
export function parseNumber(text: string): number | undefined {
  const own = text.trim().replace(/^−/, '-');
  if (!/^[-+]?(?:\d{1,400}(?:\.\d{0,400})?|\.\d{1,400})(?:e[-+]?\d{1,3})?$/i.test(own)) return undefined;
  const value = Number(own);
  return Number.isFinite(value) ? value : undefined;
}
