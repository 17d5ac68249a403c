import { slug } from '../core/slug.ts';

/** Words that carry no subject, in the languages that the import can tell. */
const stopWords = new Set(
  (
    'a an the me us of and or to in on at by for from with as about against between into is are was were be been being do does did has have had can could ' +
    'will would shall should may might must i you he she it we they my your his her its our their this that these those there ' +
    'what which who whom whose why how when where if not no than so such ' +
    'el la los las un una unos unas de del al y o u e en por para con sin sobre contra entre como es son era fue ser está están hay ha han ' +
    'puede pueden debe deben se su sus mi tu nos lo le les que qué cuál cuáles quién quiénes cómo cuándo dónde cuánto cuánta ' +
    'cuántos cuántas porque si no más'
  ).split(' '),
);

const longest = 32;
const mostWords = 4;

/**
 * Makes the ids of the sections from their titles: the words that carry the subject, at most four, transliterated. Words
 * that half of the titles have (the document's own subject) say nothing and are left out. Never empty, unique by a number
 * at the end, and the same whenever the same titles come in the same order.
 *
 * @param sections  titles, plain or Markdown, with the id that the document itself gives
 */
export function sectionIds(sections: readonly { readonly title: string; readonly id?: string }[]): readonly string[] {
  // An id that the document gives is taken by the section that has it, wherever that stands.
  const taken = new Set<string>();
  const given = sections.map(({ id }) => {
    if (id === undefined || taken.has(id) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
    taken.add(id);
    return id;
  });
  const titles = sections.map(({ title }) => wordsOf(title));
  const common = commonWords(titles);
  return titles.map((words, index) => {
    const own = given[index];
    if (own !== undefined) return own;
    const id = unused(slug(subjectOf(words, common), longest), taken);
    taken.add(id);
    return id;
  });
}

function wordsOf(title: string): readonly string[] {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  return words.map((word) => word.toLowerCase().replace(/['’]s?$|-+$/u, ''));
}

/** Words of at least half of the titles, and of three. */
function commonWords(titles: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const title of titles) for (const word of new Set(title)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= Math.max(3, titles.length / 2)).map(([word]) => word));
}

/** A title without its small and common words; with them when nothing else is in it. */
function subjectOf(words: readonly string[], common: ReadonlySet<string>): string {
  const telling = words.filter((word) => !stopWords.has(word) && !/^\p{L}$/u.test(word));
  const subject = [telling.filter((word) => !common.has(word)), telling, words].find((list) => list.length > 0) ?? [];
  return subject.slice(0, mostWords).join(' ');
}

function unused(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${String(number)}`;
  return free;
}
