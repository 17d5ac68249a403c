/**
 * Whether a text is a language tag of BCP 47, such as `en` or `pt-BR`. Of three letters there are more languages than
 * platforms have names for; of two, and of more than three, they name all that there are.
 */
export function isLanguageTag(tag: string): boolean {
  try {
    const [language = ''] = Intl.getCanonicalLocales(tag)[0]?.split('-') ?? [];
    return language.length === 3 || nameOf(language, 'en') !== undefined;
  } catch {
    return false;
  }
}

/** The tag of a language by its name, in English or in that language: `es` for Spanish and for español. */
export function languageTagOf(name: string): string | undefined {
  const meant = name.trim().toLowerCase();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((tag) => nameOf(tag, 'en')?.toLowerCase() === meant || nameOf(tag, tag)?.toLowerCase() === meant);
}

/** A language's name in another, where the platform has one. */
function nameOf(language: string, inLanguage: string): string | undefined {
  return new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(language);
}
