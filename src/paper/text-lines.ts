import type { CoursePassage } from '../course/course.ts';

/** A line of a printed text. */
export interface TextLine {
  /** from 1, through the whole text */
  readonly number: number;
  readonly text: string;
}

/** A sentence as it is printed: its lines, of which no other sentence has a part. */
export interface PrintedSentence {
  /** `3.4`, for people */
  readonly number: string;
  readonly text: string;
  readonly lines: readonly TextLine[];
}

/** What stands in a line, in characters: the widest of them fits A4 and Letter in the face of the document. */
const longestLine = 86;

/**
 * Breaks a section's text into numbered lines. They are broken by characters and not by the widths of a font, so that line 7
 * is the same on every machine and every paper; and each sentence begins a line, so that a line's number names one sentence.
 */
export function printedSentences(passages: readonly CoursePassage[]): readonly PrintedSentence[] {
  let number = 0;
  return passages.map((passage) => ({
    number: passage.number,
    text: passage.text,
    lines: broken(passage.text).map((text) => ({ number: ++number, text })),
  }));
}

/** The text in lines that are full of words; one word that is longer than a line has one to itself. */
function broken(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longestLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
