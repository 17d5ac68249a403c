/** A number in front of a title: `1.`, `3.1.4`, `(7)`, `G4.`, `Chapter 2:`. */
export interface NumberLabel {
  /** letters in front of the number, in capitals; empty for none */
  readonly prefix: string;
  /** at least one number */
  readonly path: readonly number[];
  /** the brackets, stops and words around it */
  readonly shape: string;
  /** UTF-16 units up to the title */
  readonly length: number;
  /** whether it names a chapter in words */
  readonly isChapter: boolean;
}

const numbered =
  /^(?<open>[([#§]|No\.? ?|№ ?)?(?<letters>(?!\d)\p{Lu}{1,2}(?:[-.](?=\d))?|FAQ ?)?(?<path>\d{1,4}(?:[.-]\d{1,3})*)(?<letter>[a-z](?=[.)\]]))?(?<close>[.):\]、．：]{0,2})(?<space>\s+|(?<=[、．：])|(?<=\.)(?=\p{Lu}\p{Ll})|$)/u;
const chapter =
  /^(?<word>chapter|part|section|kapitel|teil|abschnitt|chapitre|partie|cap[ií]tulo|parte|secci[oó]n|capitolo|hoofdstuk|глава|часть|раздел|rozdział|bölüm)\s+(?<number>\d{1,3}|[IVXLC]{1,6})(?:\s*[.:)–—-]+)?(?:\s+|$)/iu;
const chapterCjk = /^第\s?(?<number>\d{1,3}|[一二三四五六七八九十]{1,3})\s?[章部节節编編篇]\s*[.:：、]?\s*/u;

/** Reads the number in front of a title; undefined when there is none. */
export function readNumber(text: string): NumberLabel | undefined {
  const named = chapter.exec(text) ?? chapterCjk.exec(text);
  if (named)
    return {
      prefix: 'CHAPTER',
      path: [Number(named.groups?.['number']) || 0],
      shape: 'chapter',
      length: named[0].length,
      isChapter: true,
    };
  const found = numbered.exec(text);
  const groups = found?.groups;
  if (!found || !groups) return undefined;
  const { open = '', letters = '', path: digits = '', letter = '', close = '' } = groups;
  const path = digits.split(/[.-]/).map(Number);
  if (letter !== '') path.push(letter.charCodeAt(0) - 96);
  const rest = text.slice(found[0].length);
  if (/^[(["]?$/.test(rest) || !/[\p{L}]/u.test(rest)) return undefined;
  // "12 members came": a bare number is a word unless it has parts
  const isBare = open === '' && close === '' && letters === '' && path.length === 1;
  if (path.some((part) => part > 999) || (isBare && digits.startsWith('0'))) return undefined;
  if (isBare && !/^["'“‘«¿¡(]*[\p{Lu}\p{Lo}]/u.test(rest)) return undefined;
  return {
    prefix: letters.replace(/[-. ]$/, '').toUpperCase(),
    path,
    shape: `${open.trim()}${letters === '' ? '' : 'A'}${isBare ? 'bare' : close}`,
    length: found[0].length,
    isChapter: false,
  };
}

/**
 * How well one number follows another: 1 for the next, less for a gap, 0 when it does not follow.
 */
export function follows(before: NumberLabel, next: NumberLabel): number {
  if (before.isChapter || next.isChapter) return followsChapter(before, next);
  if (before.prefix !== next.prefix) {
    if (!next.path.every((part) => part <= 1)) return 0;
    return next.prefix > before.prefix || before.prefix === '' ? 0.9 : 0.7;
  }
  const at = firstDifference(before.path, next.path);
  if (at === before.path.length) {
    // the first of its children
    const children = next.path.slice(at);
    if (children.length === 0) return 0;
    return children.every((part) => part <= 1) ? 1 / children.length : 0.3 / children.length;
  }
  const [old, own] = [before.path[at] ?? 0, next.path[at] ?? -1];
  const rest = next.path.slice(at + 1);
  if (own <= old) return 0;
  const isClean = rest.every((part) => part <= 1);
  if (!isClean) return 0.3;
  return own === old + 1 ? (rest.length === 0 ? 1 : 0.9) : Math.max(0.2, 0.7 - 0.1 * (own - old - 1));
}

function followsChapter(before: NumberLabel, next: NumberLabel): number {
  const [old, own] = [before.path[0] ?? 0, next.path[0] ?? 0];
  if (before.isChapter && next.isChapter) return own === old + 1 ? 1 : own > old ? 0.5 : 0;
  if (next.isChapter) return 0.8;
  return own === old || next.path.every((part) => part <= 1) ? 0.9 : 0.2;
}

function firstDifference(one: readonly number[], other: readonly number[]): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}

/** Whether a number stands under another: 3.1.4 under 3.1. */
export function isUnder(below: NumberLabel, above: NumberLabel): boolean {
  if (above.isChapter) return !below.isChapter;
  if (below.prefix !== above.prefix || below.isChapter) return false;
  // 1.0 is the title of 1.1, 1.2 …
  const parent = above.path.length > 1 && above.path.at(-1) === 0 ? above.path.slice(0, -1) : above.path;
  return below.path.length > parent.length && parent.every((part, index) => below.path[index] === part);
}
