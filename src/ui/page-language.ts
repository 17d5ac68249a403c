/** The same texts in any language: every key, and functions of the same arguments. */
export type TextsOf<English> = English extends string
  ? string
  : English extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof English]: TextsOf<English[Key]> };

/** Texts of several modules, by the names they give themselves. */
export type Translation = Readonly<Record<string, object>>;

const spoken = new Map<string, object>();
const translated: Record<string, object> = {};

/**
 * Makes the texts of a module those of the page's language. They are English until `speak` is told otherwise, which happens
 * once, before anything is drawn: so texts are read where something is drawn, and never kept in a constant.
 *
 * @param name     of the constant that holds them
 * @param english  the texts as the module writes them
 */
export function inPageLanguage<const English extends object>(name: string, english: English): TextsOf<English> {
  const texts = { ...english, ...translated[name] };
  spoken.set(name, texts);
  return texts as unknown as TextsOf<English>;
}

/** Says everything in another language from now on, in modules that are here and in those that come. */
export function speak(translation: Translation): void {
  for (const [name, texts] of Object.entries(translation)) {
    translated[name] = texts;
    Object.assign(spoken.get(name) ?? {}, texts);
  }
}
