import { splitSentences } from '../faq/passages.ts';
import type { LineLayout } from './line-layout.ts';
import { isBullet } from './line-layout.ts';
import { joinLines, tidySpaces } from './join-lines.ts';
import { isOpenEnded, startsSentence } from './text-line.ts';
import type { TextLine } from './text-line.ts';

/** Lines that are a heading: a question, or a short line by itself. */
export interface Heading {
  /** index of its first line */
  readonly start: number;
  /** index behind its last line */
  readonly end: number;
  /** plain text without its label or number */
  readonly title: string;
  /** what was taken off its start: `Q:`, `3.` */
  readonly label: string;
  readonly isQuestion: boolean;
}

const mostLines = 4;
const longestQuestion = 320;
const longestHeading = 70;
const questionLabel =
  /^(?:(?:Q|P|Question|Pregunta|FAQ)\s?\d{0,3}\s?[.:)]|\d{1,3}(?:\.\d{1,2})*[.)]|#\d{1,3}[.:)]?)\s+/iu;
const spokenLabel = /^(?:Q|P|Question|Pregunta)\s?\d{0,3}\s?[.:)]\s+/iu;
/** The label of an answer. */
export const answerLabel = /^(?:A|R|Answer|Respuesta)\s?\d{0,3}\s?[.:]\s+(?=\S)/u;

/**
 * Finds the headings of a text: the questions, over up to four lines and with or without a gap above, and other short lines
 * that stand alone.
 */
export function findHeadings(
  lines: readonly TextLine[],
  layout: LineLayout,
  document: ReadonlySet<string>,
): readonly Heading[] {
  const headings: Heading[] = [];
  for (let index = 0; index < lines.length;) {
    const isBehindHeading = headings.at(-1)?.end === index;
    const heading = canStart(lines, index, layout, isBehindHeading)
      ? (questionAt(lines, index, layout, document) ?? headingAt(lines, index, layout))
      : undefined;
    if (heading) headings.push(heading);
    index = heading?.end ?? index + 1;
  }
  return headings;
}

/** A heading begins behind a gap, a heading, or a line that ended a sentence where the break was meant. */
function canStart(lines: readonly TextLine[], index: number, layout: LineLayout, isBehindHeading: boolean): boolean {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!line) return false;
  if (!before || isBehindHeading) return true;
  if (!startsSentence(line.text)) return false;
  if (layout.isApart(line)) return !layout.continues(before, line);
  return !isOpenEnded(before.text) && (layout.isMeant(before, line) || spokenLabel.test(line.text));
}

function questionAt(
  lines: readonly TextLine[],
  start: number,
  layout: LineLayout,
  document: ReadonlySet<string>,
): Heading | undefined {
  for (let end = start + 1; end <= Math.min(start + mostLines, lines.length); end++) {
    const last = lines[end - 1];
    if (!last || (end - 1 > start && (layout.isApart(last) || isBullet(last.text)))) return undefined;
    const texts = lines.slice(start, end).map((line) => line.text);
    const whole = joinLines(texts, document);
    if (whole.length > longestQuestion) return undefined;
    const label = questionLabel.exec(whole)?.[0] ?? '';
    const title = whole.slice(label.length);
    const next = lines[end];
    const isSpoken = spokenLabel.test(whole);
    const isClosed = !next || layout.isApart(next) || isAnswerOf(last, next, layout);
    if (isSpoken && next && answerLabel.test(next.text)) return { start, end, title, label, isQuestion: true };
    if (!/\?["'”’»)\]]*$/u.test(title)) {
      if (!isOpenEnded(title) && !isSpoken) return undefined;
      continue;
    }
    if (isClosed && /\p{L}/u.test(title) && (isSpoken || splitSentences(title).length === 1))
      return { start, end, title, label, isQuestion: true };
  }
  return undefined;
}

/** The answer follows without a gap: a sentence of its own, on a line that was begun on purpose. */
function isAnswerOf(last: TextLine, next: TextLine, layout: LineLayout): boolean {
  return (
    answerLabel.test(next.text) || isBullet(next.text) || (startsSentence(next.text) && layout.isMeant(last, next))
  );
}

/** A short line by itself that is no sentence. */
function headingAt(lines: readonly TextLine[], start: number, layout: LineLayout): Heading | undefined {
  const [line, next] = [lines[start], lines[start + 1]];
  if (!line || !next || !layout.isApart(next) || !startsSentence(line.text) || !startsSentence(next.text))
    return undefined;
  const label = /^\d{1,3}(?:\.\d{1,2})*[.)]\s+/.exec(line.text)?.[0] ?? '';
  const title = tidySpaces(line.text.slice(label.length));
  if (title.length > longestHeading || !/\p{L}/u.test(title)) return undefined;
  if (/[.!,;:…]["'”’»)\]]*$/u.test(title) || (label === '' && isBullet(line.text))) return undefined;
  return { start, end: start + 1, title, label, isQuestion: false };
}
