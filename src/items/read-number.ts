/**
 * Reads a number as people of a language write it: `1 000`, `1,000` and `1000` in English, `1.000` in Spanish. What cannot
 * be a separator of thousands is taken for the decimal one, so that `3,5` is three and a half everywhere.
 *
 * @param language  BCP 47
 * @param unit      may stand behind the number, and is left out of account
 * @returns undefined when it is no number
 */
export function readNumber(text: string, language: string, unit = ''): number | undefined {
  // marks of direction, which some languages put before a minus, are not seen
  let digits = text.replace(/\p{Cf}/gu, '').trim();
  if (unit !== '' && digits.toLowerCase().endsWith(unit.toLowerCase())) digits = digits.slice(0, -unit.length);
  digits = digits
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[\s'’](?=\d{3}(?!\d))/gu, '')
    .trim();
  const { decimal, group } = separators(language);
  const isGrouped = new RegExp(`^-?\\d{1,3}(?:\\${group}\\d{2,3})*\\${group}\\d{3}(?:\\${decimal}\\d+)?$`).test(digits);
  if (isGrouped) digits = digits.replaceAll(group, '');
  const plain = digits.replace(/^(-?\d*)[.,](\d+)$/, '$1.$2');
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/**
 * Writes a number in a language, so that `readNumber` reads the same one. Four digits stand together, as those of a year do.
 */
export function writeNumber(value: number, language: string): string {
  return String(value).includes('e')
    ? String(value)
    : new Intl.NumberFormat(language, {
        numberingSystem: 'latn',
        useGrouping: 'min2',
        maximumFractionDigits: 20,
      }).format(value);
}

function separators(language: string): { readonly decimal: '.' | ','; readonly group: '.' | ',' } {
  const decimal = new Intl.NumberFormat(language, { numberingSystem: 'latn' })
    .formatToParts(0.5)
    .find(({ type }) => type === 'decimal')?.value;
  return decimal === ',' ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' };
}
