/** Small words that a language uses all the time and its neighbours do not. */
const frequent: Readonly<Record<string, string>> = {
  en: 'the of and to is it that for are with this what who why how does not or by from can you your have be',
  es: 'el la los las y en es que una por para con como qué quién se no del al su lo cómo cuál más pero está son',
  fr: 'le la les des et est que qui pour dans une sur pas par avec vous ce sont ou il être du au comment pourquoi',
  de: 'der die das und ist nicht ein eine zu mit von für auf wie was sich auch es den dem werden kann ich sie warum',
  it: 'il che di è per un una non con sono della del come le si nel perché più anche gli dei alla questo cosa',
  pt: 'o que de não uma para com os do da em é por mais como as se você são pelo na no ao também isso',
  nl: 'de het een van en is niet dat op te voor met zijn wat hoe aan ook er je kan worden wordt waarom naar',
  pl: 'nie jest się na to że w z do jak co czy dla są od po przez może który przy jako można',
  sv: 'och att det är en som på för inte med av den kan du har till hur vad om ett de eller från',
  da: 'og det er en at på til af for med ikke den der kan du som hvad hvordan har de et eller',
  fi: 'ja on ei se että miten mikä kuin voi mutta tai ovat jos niin sen tämä',
  cs: 'je se na že jak pro jsou to nebo které co by pokud lze při ale jako také',
  ro: 'și este în de nu pe la cu ce o un care pentru sunt din să cum sau',
  hu: 'a az és hogy nem egy van is mi ha meg vagy csak mint ez kell',
  tr: 've bir bu için ne ile nasıl değil olarak daha var mı çok gibi olan',
  id: 'yang dan di untuk dengan apa tidak ini dari adalah bagaimana atau anda dapat itu',
  vi: 'là và của có không cho được các một những tôi bạn với này trong như để',
  ca: 'els i és que per amb una no dels les com més són aquest què el la al',
};
const words = Object.entries(frequent).map(([language, list]) => ({ language, own: new Set(list.split(' ')) }));

/** Scripts that tell a language, or nearly, by themselves; the first that holds a quarter of the letters counts. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/**
 * Guesses the language of a text by its script or its most frequent small words; English when it cannot tell.
 *
 * @returns a BCP 47 tag
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 200_000).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const byScript = scripts.find(([script]) => (sample.match(script)?.length ?? 0) * 5 > letters)?.[1];
  if (byScript === 'ru') {
    const ukrainian = sample.match(/[іїєґ]/gu)?.length ?? 0;
    const russian = sample.match(/[ыэъё]/gu)?.length ?? 0;
    return ukrainian > russian ? 'uk' : 'ru';
  }
  if (byScript === 'ar' && /[پچژگ]/u.test(sample)) return 'fa';
  if (byScript !== undefined) return byScript;
  const counts = new Map<string, number>();
  for (const word of sample.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = words.map(({ language, own }) => ({
    language,
    // each word counts for what it shares with few other languages
    score: [...own].reduce((sum, word) => sum + (counts.get(word) ?? 0) / sharers(word), 0),
  }));
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top), { language: 'en', score: 0 });
  return best.language;
}

function sharers(word: string): number {
  return words.filter(({ own }) => own.has(word)).length;
}
