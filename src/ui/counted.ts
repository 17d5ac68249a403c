/** How a language says numbers of things. */
export interface Counting {
  /** the form of a word that a number asks for (CLDR plural rules, as `Intl.PluralRules` has them) */
  form(count: number, one: string, other: string): string;
  /** a number with its word: `3 answers` */
  counted(count: number, one: string, other: string): string;
}

/** Counts in a language whose whole numbers take two forms. */
export function countingIn(language: string): Counting {
  let rules: Intl.PluralRules | undefined;
  const form = (count: number, one: string, other: string) =>
    (rules ??= new Intl.PluralRules(language)).select(count) === 'one' ? one : other;
  return { form, counted: (count, one, other) => `${count} ${form(count, one, other)}` };
}
