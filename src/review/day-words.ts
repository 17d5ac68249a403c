/** Says in how many days, in the words of the language: `tomorrow`, `in 6 days`. */
export function dayWords(inDays: number, language: string): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(inDays, 'day');
}
