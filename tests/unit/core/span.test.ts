import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexLines, lineColumn } from '../../../src/core/span.ts';

describe('lineColumn', () => {
  it.each([
    ['counts lines and columns from 1', 'ab\ncd', 4, { line: 2, column: 2 }],
    ['takes CRLF as one line end', 'ab\r\ncd', 4, { line: 2, column: 1 }],
    ['does not count a byte-order mark', '\uFEFFab', 1, { line: 1, column: 1 }],
    ['counts a tab as one column', '\tab', 1, { line: 1, column: 2 }],
    ['counts astral characters in UTF-16 units, as editors do', '😀ab', 2, { line: 1, column: 3 }],
    ['moves what lies outside to the nearest end', 'ab', 99, { line: 1, column: 3 }],
  ])('%s', (_, text, offset, place) => {
    expect(lineColumn(text, offset)).toEqual(place);
  });

  it('leads back to the same offset in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\t', '😀') }), fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        const lines = indexLines(text);
        const { line, column } = lines.at(offset);
        expect((lines.starts[line - 1] ?? 0) + column - 1).toBe(offset);
        expect(lines.line(line)).not.toMatch(/[\r\n]/);
      }),
    );
  }, 60_000);
});
