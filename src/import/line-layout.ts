import type { Block } from './block.ts';
import type { SpeakerMarks } from './find/speaker-marks.ts';

/** How a text is set: what its line breaks mean. */
export interface LineLayout {
  /** whether the line goes on with the paragraph of the line before */
  continues(before: Block, line: Block): boolean;
  /** whether there is more space between the two lines than between the lines of a paragraph */
  isApart(line: Block): boolean;
  /** whether the first word of the second line would have found room in the first: the break was meant */
  isMeant(before: Block, line: Block): boolean;
}

const bullet = /^(?:[•‣▪·●○◦*–—-]|\d{1,2}[.)]|\p{Ll}\)) +\S/u;

/**
 * Works out how a text is set from its own lines.
 *
 * Some documents wrap their lines with an empty line between *all* of them; then only a wider gap parts paragraphs. In
 * others every line is a whole paragraph. It shows by how the lines end: wrapped lines mostly end inside a sentence.
 */
export function lineLayout(blocks: readonly Block[], marks: SpeakerMarks): LineLayout {
  const lines = blocks.filter((block) => block.isLine && block.kind === 'text');
  const wrap = widestWrap(lines, marks);
  const width = usualWidth(lines);
  const isApart = (line: Block) => !line.isLine || line.gap > wrap;
  const isMeant = (before: Block, line: Block) =>
    before.indent + widthOf(before.text) + 1 + firstWord(line) <= (width + before.indent) * 0.9;
  return {
    isApart,
    isMeant,
    continues(before, line) {
      if (!line.isLine || line.kind !== 'text' || before.kind !== 'text') return false;
      if (bullet.test(line.text) && !isOpenEnded(before.text)) return false;
      const isOpen = isOpenEnded(before.text);
      // A page ended inside the paragraph: the sentence is open and goes on in small letters, or the line was full.
      if (isApart(line))
        return (
          isOpen &&
          (/^\p{Ll}/u.test(line.text) || (wrap >= 0 && !isMeant(before, line))) &&
          (wrap > 0 || line.page !== before.page)
        );
      if (isOpen || !startsSentence(line.text)) return true;
      const isIndented = line.indent >= before.indent + 3;
      const isShort = widthOf(before.text) + 1 + firstWord(line) <= width * 0.6;
      return !isIndented && !isShort;
    },
  };
}

/** Whether a line begins an entry of a list. */
export function isBullet(text: string): boolean {
  return bullet.test(text);
}

/** Whether a sentence goes on behind this text: it ends neither in `.`, `?`, `!` nor a colon. */
export function isOpenEnded(text: string): boolean {
  return !/[.?!…:;。！？：؟][)\]"'”’»*」』）]*$/u.test(text);
}

/** Whether a text begins as a sentence does. */
export function startsSentence(text: string): boolean {
  return /^[¿¡"'`\p{Pi}\p{Ps}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text);
}

/** The most empty lines that stand between two lines of one paragraph; -1 when every line is a paragraph. */
function widestWrap(lines: readonly Block[], { questionMark, answerMark }: SpeakerMarks): number {
  const pairs = (gap: number) =>
    lines.flatMap((line, index) => {
      const next = lines[index + 1];
      return next?.gap === gap ? [{ line, next }] : [];
    });
  // A heading is open-ended too: only what is long, or goes on in small letters, shows that lines are wrapped.
  const isWrapped = ({ line, next }: { line: Block; next: Block }) =>
    isOpenEnded(line.text) && (widthOf(line.text) > 40 || /^\p{Ll}/u.test(next.text));
  const apart = pairs(1);
  const hasWider = lines.some((line, index) => index > 0 && line.gap > 1);
  const close = pairs(0);
  // One sentence that goes on across the gap is proof enough when no lines stand closer and others stand wider apart.
  const goesOn = apart.some(({ line, next }) => isOpenEnded(line.text) && /^\p{Ll}/u.test(next.text));
  if (hasWider && close.length === 0 && goesOn) return 1;
  if (
    (hasWider || apart.length >= 3) &&
    apart.length > 0 &&
    close.length * 3 <= apart.length &&
    apart.filter(isWrapped).length * 2 >= apart.length
  )
    return 1;
  // A line with a mark such as "A:" stands for itself, however the others are set.
  const unmarked = close.filter(({ next }) => questionMark(next.text) === '' && answerMark(next.text) === '');
  return unmarked.filter(isWrapped).length * 3 >= unmarked.length ? 0 : -1;
}

/** The length that nine lines of ten do not exceed. */
function usualWidth(lines: readonly Block[]): number {
  const lengths = lines.map((line) => widthOf(line.text)).toSorted((one, other) => one - other);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Columns of the first word; scripts without spaces break everywhere. */
function firstWord(line: Block): number {
  return widthOf(
    /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*)/u.exec(
      line.text,
    )?.[0] ?? '',
  );
}

/** Columns that a text takes: letters of East Asian scripts take two. */
function widthOf(text: string): number {
  return (
    text.length +
    (text.match(/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/g)?.length ?? 0)
  );
}
