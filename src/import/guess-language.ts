const frequent: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in is it that for on are with as this what who why how does not or by from can you your'.split(' '),
  ),
  es: new Set(
    'el la los las de y en es que un una por para con como qué quién por se no del al su lo cómo cuál más'.split(' '),
  ),
};

/** Guesses the language of a text by its most frequent small words; English when it cannot tell. */
export function guessLanguage(text: string): 'en' | 'es' {
  let balance = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (frequent.en.has(word)) balance++;
    if (frequent.es.has(word)) balance--;
  }
  return balance < 0 ? 'es' : 'en';
}
