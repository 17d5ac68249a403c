/** How languages call what is true and what is false, where a form asks for one of the two. */
const words: Readonly<Record<string, readonly [string, string]>> = {
  en: ['True', 'False'],
  es: ['Verdadero', 'Falso'],
  fr: ['Vrai', 'Faux'],
  de: ['Richtig', 'Falsch'],
  it: ['Vero', 'Falso'],
  pt: ['Verdadeiro', 'Falso'],
  nl: ['Waar', 'Onwaar'],
  pl: ['Prawda', 'Fałsz'],
  sv: ['Sant', 'Falskt'],
  da: ['Sandt', 'Falsk'],
  fi: ['Tosi', 'Epätosi'],
  cs: ['Pravda', 'Nepravda'],
  ro: ['Adevărat', 'Fals'],
  hu: ['Igaz', 'Hamis'],
  tr: ['Doğru', 'Yanlış'],
  id: ['Benar', 'Salah'],
  vi: ['Đúng', 'Sai'],
  ca: ['Cert', 'Fals'],
  ru: ['Верно', 'Неверно'],
  uk: ['Правильно', 'Неправильно'],
  el: ['Σωστό', 'Λάθος'],
  ja: ['正しい', '誤り'],
  ko: ['참', '거짓'],
  zh: ['对', '错'],
  ar: ['صحيح', 'خطأ'],
  he: ['נכון', 'לא נכון'],
};

/**
 * The two options of a true-or-false question; English for languages that are not known.
 *
 * @param language  as `guessLanguage` gives it
 */
export function truthWords(language: string): readonly [isTrue: string, isFalse: string] {
  return (Object.hasOwn(words, language) ? words[language] : undefined) ?? ['True', 'False'];
}
