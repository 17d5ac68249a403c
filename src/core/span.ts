/** A place in a text as editors count it: line and column from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** A text cut into lines, for turning offsets into places and back. */
export interface LineIndex {
  /** offset of every line's first character; a byte-order mark belongs to no line */
  readonly starts: readonly number[];
  /** place of an offset; offsets outside the text are moved to its nearest end */
  at(offset: number): LineColumn;
  /** text of a line without its line break; empty for lines that do not exist */
  line(number: number): string;
  /** offset of a line's last character, exclusive, its line break apart */
  end(number: number): number;
}

/** Indexes the lines of a text, which end in LF, CRLF or CR. */
export function indexLines(text: string): LineIndex {
  const first = text.startsWith('\uFEFF') ? 1 : 0;
  const starts = [first];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const startOf = (line: number) => starts[line - 1] ?? text.length;
  const endOf = (line: number) => {
    let end = startOf(line + 1);
    while (end > startOf(line) && /[\r\n]/.test(text.charAt(end - 1))) end--;
    return end;
  };
  return {
    starts,
    at(offset) {
      const within = Math.min(Math.max(offset, first), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= within) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: within - (starts[low] ?? 0) + 1 };
    },
    line: (number) => text.slice(startOf(number), endOf(number)),
    end: endOf,
  };
}

/** Place of one offset. Whoever asks more than once indexes the lines first: see `indexLines`. */
export function lineColumn(text: string, offset: number): LineColumn {
  return indexLines(text).at(offset);
}
