import type { Span } from './problem.ts';

/** A text with everything folded away that copying may change. */
export interface FoldedText {
  readonly folded: string;
  /** the stretch of the original text that a stretch of the folded text came from */
  unfold(start: number, end: number): Span;
}

/** A run of plain letters (for speed), a letter with its combining marks, conjoining Hangul, or any one character. */
const cluster = /[A-Za-z0-9,.;:?!]+(?!\p{M})|[\u1100-\u11FF]+|\P{M}\p{M}*|\p{M}+/gsu;
const invisible = /^[\u200B-\u200D\u2060\uFEFF\u00AD]+$/;
const quotationMark = /^["'`´‘’‚‛“”„‟«»‹›′″]$/;
const hyphen = /^[-\u2010\u2011\u00AD]$/;
const dash = /^[-\u2010\u2011‒–—―−]$/;
/** Nothing to fold: plain letters with single spaces between them. */
const plain = /^(?:[A-Za-z0-9,.;:?!()/']|(?<!^) (?! |$))*$/;
/** Letters that PDF files set as one character. */
const ligature = /^[\uFB00-\uFB06]$/;

/**
 * Folds a text so that a quote is found however it was copied: white space, quotation marks, dashes, hyphens inside words
 * (which a line end may have put there) and Unicode's ways to write one letter. Case and wording stay.
 *
 * Two texts with the same folding say the same; that is all the leeway a quote has, since a passage and its negation are
 * nearly the same string.
 */
export function foldText(text: string): FoldedText {
  if (plain.test(text)) return { folded: text, unfold: (start, end) => ({ start, end }) };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (piece: string, start: number, end: number) => {
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const dropSpace = () => {
    if (!folded.endsWith(' ')) return;
    folded = folded.slice(0, -1);
    starts.pop();
    ends.pop();
  };
  let isAfterLetter = false;
  let isJoining = false;
  for (const { 0: piece, index } of text.matchAll(cluster)) {
    const end = index + piece.length;
    if (/^\s/u.test(piece)) {
      // white space beside a dash is as good as none
      if (!isJoining && folded !== '' && !/[ –]$/.test(folded)) push(' ', index, end);
      isAfterLetter = false;
      continue;
    }
    if (isAfterLetter && hyphen.test(piece) && /^\s*\p{L}/u.test(text.slice(end, end + 40))) {
      isJoining = true;
      continue;
    }
    if (invisible.test(piece)) continue;
    isJoining = false;
    isAfterLetter = /\p{L}\p{M}*$/u.test(piece);
    if (/^[A-Za-z0-9,.;:?!]+$/.test(piece)) {
      for (let unit = 0; unit < piece.length; unit++) push(piece.charAt(unit), index + unit, index + unit + 1);
    } else if (dash.test(piece)) {
      dropSpace();
      if (!folded.endsWith('–')) push('–', index, end);
    } else if (quotationMark.test(piece)) push("'", index, end);
    else if (piece === '…') push('...', index, end);
    else push(ligature.test(piece) ? piece.normalize('NFKC') : piece.normalize('NFC'), index, end);
  }
  dropSpace();
  return {
    folded,
    unfold: (start, end) => ({
      start: starts[start] ?? text.length,
      end: ends[end - 1] ?? starts[start] ?? text.length,
    }),
  };
}
