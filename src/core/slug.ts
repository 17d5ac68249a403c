/**
 * Letters that Unicode does not decompose into a Latin base letter and a mark, each followed by its transliteration. Written
 * as a list of words, since it goes to every reader.
 */
const letters = [
  'ßss æae œoe øo ðd þth łl đd ħh ıi ŋn ŧt',
  'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo',
  'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya єie іi ґg',
].flatMap((words) => words.split(' '));
const latin = new Map(letters.map((word) => [word.charAt(0), word.slice(1)]));

/** What an id is made of; `slug` makes nothing else. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

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
    .map((letter) => latin.get(letter) ?? plainOf(letter))
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
