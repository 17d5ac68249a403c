import type { Span } from '../core/problem.ts';

/** Titles and the like: a name or an example follows, never a new sentence. */
const leading = new Set(
  (
    'dr dra mr mrs ms prof sr sra srta fr rev hon gen col capt lt sgt gov sen rep pres st ste mt ft messrs ' +
    'e.g i.e eg ie vs cf viz ca approx resp incl esp ud uds vd vds d dña excmo excma p.ej ej v.gr'
  ).split(' '),
);
/** A number follows. */
const counting = new Set(
  'no nos nr núm num nº art arts fig figs vol vols p pp pág págs pag cap ch sec para cl ed eds op tel'.split(' '),
);
/** They stand inside a sentence or at its end: the next word decides. */
const trailing = new Set(
  'etc inc ltd corp co jr sr bros dept est ave blvd ext jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m'.split(
    ' ',
  ),
);
/** Words that begin a sentence far more often than a name. */
const openers = new Set(
  (
    'the this that these those it its he she they we you his her their our there here in on at by for from with as if when while ' +
    'but and or so yet however nor not no some many most all each every both such what who why how where since after before ' +
    'el la los las un una unos unas este esta estos estas ese esa eso esto es son hay en por para con como si cuando pero y sin ' +
    'según cada todo todos su sus no se lo al del más muchos algunos'
  ).split(' '),
);

/** The end of a sentence: stops with closing quotes and brackets, then white space, the end, or after CJK stops anything. */
const stop = /(?:[.?!…؟]+["'”’»›)\]]*(?=\s|$))|(?:[。！？]+[」』）”’]*)/gu;

/**
 * Splits a text into its sentences.
 *
 * A full stop ends none after an abbreviation, an initial, a number that opens the text, or before a lower-case letter;
 * a text's closing quotation marks and brackets belong to the sentence they close. The sentences together hold every
 * character of the text that is not white space.
 *
 * @returns spans without white space at either end, in order
 */
export function splitSentences(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let from = text.search(/\S/);
  if (from < 0) return sentences;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    const next = end + text.slice(end).search(/\S|$/);
    if (next < text.length && !isEnd(text.slice(from, match.index), match[0], text.slice(next, next + 40))) continue;
    sentences.push({ start: from, end });
    from = next;
  }
  const end = text.trimEnd().length;
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

/** @param before  the sentence up to its stop  @param after  the beginning of what follows */
function isEnd(before: string, mark: string, after: string): boolean {
  if (/^[。！？]/.test(mark)) return true;
  const first = after.replace(/^["'“‘«‹([¿¡*_]+/, '');
  // a dash or a lower-case letter goes on with the sentence: "Why?" he asked
  if (first === '' || /^[\p{Ll}\p{Pd},;:]/u.test(first)) return false;
  if (!/^\.["'”’»›)\]]*$/.test(mark)) return true;
  const word = /[^\s("'“‘«‹[¿¡]*$/u.exec(before)?.[0] ?? '';
  const name = word.toLowerCase();
  // "5. The fifth rule": the number of an item
  if (/^(?:\d{1,3}|\p{Lu}|[ivx]{1,4})$/u.test(word) && before.trim() === word) return false;
  const isClosed = mark.length > 1;
  if (isClosed) return true;
  const nextWord = /^[\p{L}\p{M}]+/u.exec(first)?.[0].toLowerCase() ?? '';
  if (leading.has(name)) return false;
  if (counting.has(name)) return !/^\d/.test(first);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{Lu}$/u.test(word) || /^EE\.?UU$/.test(word))
    return openers.has(nextWord);
  if (trailing.has(name)) return openers.has(nextWord) || (name === 'etc' && /^\p{Lu}/u.test(first));
  return true;
}
