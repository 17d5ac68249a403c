import { expect, it } from 'vitest';
import { decodeText } from '../../../src/import/decode-text.ts';

const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
    }),
  );

it.each([
  ['UTF-8 with a mark', new TextEncoder().encode('\uFEFFSeñora')],
  ['UTF-16, little end first, with a mark', utf16('\uFEFFSeñora', false)],
  ['UTF-16, big end first, with a mark', utf16('\uFEFFSeñora', true)],
  ['UTF-16 without a mark', utf16('Señora', false)],
  ['Windows-1252', Uint8Array.from([0x53, 0x65, 0xf1, 0x6f, 0x72, 0x61])],
  ['a letter with its mark apart', new TextEncoder().encode('Sen\u0303ora')],
])('decodes %s', (_name, bytes) => {
  expect(decodeText(bytes)).toBe('Señora');
});

it('makes line ends, blanks, ligatures and invisible characters plain', () => {
  const text = 'of\uFB01ce\u00A0hours\r\nsoft\u00ADhyphen\u200B\rtab\there\fpage';
  expect(decodeText(new TextEncoder().encode(text))).toBe('office hours\nsofthyphen\ntab here\fpage');
});

it.each([
  ['zeros', [0x25, 0x00, 0x00, 0x01, 0x02]],
  ['control characters', [0x01, 0x02, 0x41, 0x03]],
])('refuses %s', (_name, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toBeUndefined();
});
