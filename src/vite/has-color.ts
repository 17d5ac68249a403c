/** Whether a stream takes the terminal's colours: it is a terminal, and nobody has refused them (no-color.org). */
export function hasColor(
  { isTTY }: { readonly isTTY?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTTY === true && (env['NO_COLOR'] ?? '') === '';
}
