/** A text in the quotation marks of its language: “so” in English, «así» in Spanish and its neighbours. */
export function quoted(text: string, language: string): string {
  return /^(?:es|fr|it|pt|ca|gl|eu|el|ru|uk|ar|fa)\b/.test(language) ? `«${text}»` : `“${text}”`;
}
