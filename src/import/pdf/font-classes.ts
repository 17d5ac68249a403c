/** A font of a file, as it is named there. */
export interface PdfFont {
  readonly id: string;
  /** empty when the file does not say */
  readonly name: string;
  readonly isMono: boolean;
}

/** A stretch of a line: which font sets how many letters. */
export interface FontUse {
  readonly font: string;
  readonly letters: number;
}

/**
 * Sorts fonts into classes that look alike: regular, bold, italic, by their names and families.
 *
 * Scripts such as Chinese are set in a font of their own, which files embolden without saying so in its name: a font that
 * shares its name with another one has the weight of the fonts that it shares its lines with.
 *
 * @param lines  for every line of the document, its fonts
 * @returns font → class; fonts of one class look alike
 */
export function classifyFonts(
  fonts: readonly PdfFont[],
  lines: readonly (readonly FontUse[])[],
): ReadonlyMap<string, string> {
  const byName = new Map<string, PdfFont[]>();
  for (const font of fonts) byName.set(font.name, [...(byName.get(font.name) ?? []), font]);
  const classes = new Map<string, string>();
  for (const font of fonts) classes.set(font.id, font.name === '' ? font.id : weightOf(font.name));
  const uses = new Map<string, number>();
  for (const line of lines) for (const { font, letters } of line) uses.set(font, (uses.get(font) ?? 0) + letters);
  for (const twins of byName.values()) {
    if (twins.length < 2 || twins[0]?.name === '') continue;
    const most = twins.toSorted((one, other) => (uses.get(other.id) ?? 0) - (uses.get(one.id) ?? 0))[0];
    for (const twin of twins) {
      if (classes.get(twin.id) !== 'regular') continue;
      const company = companyOf(twin.id, lines, classes);
      if (company !== undefined) classes.set(twin.id, company);
      else if (twin !== most) classes.set(twin.id, 'other');
    }
  }
  return classes;
}

/** The class of the fonts that stand in the same lines most. */
function companyOf(
  id: string,
  lines: readonly (readonly FontUse[])[],
  classes: ReadonlyMap<string, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (!line.some((use) => use.font === id)) continue;
    for (const { font, letters } of line) {
      const own = classes.get(font);
      if (font !== id && own !== undefined) counts.set(own, (counts.get(own) ?? 0) + letters);
    }
  }
  return [...counts].toSorted((one, other) => other[1] - one[1])[0]?.[0];
}

/** `ABCDEF+Charis-BoldItalic` → `bold` */
function weightOf(name: string): string {
  const bare = name.replace(/^[A-Z]{6}\+/, '');
  if (/bold|black|heavy|demi|semib|-medi\b|(?:^|[-_])bd|cmb|cmssbx|sfbx|sfsx|bx\d|,b/i.test(bare)) return 'bold';
  if (/ital|obli|slant|cmti|cmsl|sfti|sfsl|-it\b|kursiv/i.test(bare)) return 'italic';
  return 'regular';
}
