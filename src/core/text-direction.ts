const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/**
 * The direction in which a language is written, by the script that it usually has (`Intl.Locale`, CLDR likely subtags).
 *
 * @param language  BCP 47; a script in it counts: `az-Arab`
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}
