/**
 * The calendar day of a moment where the learner is, `2026-01-31`.
 *
 * @param at ISO 8601, UTC
 */
export function localDay(at: string): string {
  const date = new Date(at);
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
