/** Letters that Unicode does not decompose into a Latin base letter and a mark. */
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  // Greek
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  // Cyrillic
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  є: 'ie',
  і: 'i',
  ґ: 'g',
};

/**
 * Makes an id of a text: lower-case Latin letters, digits and single hyphens, never empty, the same on every machine.
 *
 * Latin, Greek and Cyrillic letters are transliterated; letters of other scripts become their code points (`u4f60`), which
 * nobody can read, but which are stable and differ where the texts differ.
 *
 * @param limit  the longest id wanted, in characters; it is cut between words where that is possible
 */
export function slug(text: string, limit = Infinity): string {
  const words = [...text.normalize('NFKD').toLowerCase()]
    .map((letter) => latin[letter] ?? plainOf(letter))
    .join('')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = words[0]?.slice(0, limit) ?? 'untitled';
  for (const word of words.slice(1)) {
    if (id.length + 1 + word.length > limit) break;
    id += `-${word}`;
  }
  return id;
}

/** Apostrophes join (`don't` → `dont`), marks vanish, other letters become their code point, the rest parts words. */
function plainOf(letter: string): string {
  if (/[a-z0-9]/.test(letter)) return letter;
  if (/[\p{M}'’ʼ]/u.test(letter)) return '';
  return /[\p{L}\p{N}]/u.test(letter) ? `-u${letter.codePointAt(0)?.toString(16) ?? ''}` : '-';
}
