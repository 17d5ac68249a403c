/**
 * Advance widths of Gelasio 400 (and so of Georgia, whose widths it was made to) in thousandths of an em, rounded up to 25.
 * Measured on a canvas from the shipped file, without kerning. Letters with accents have the width of the bare letter.
 */
const widths = new Map<string, number>(
  Object.entries({
    225: "'",
    250: ' ‘’',
    275: ',.',
    300: 'ijl·ł',
    325: ':;f',
    350: '!t¡',
    375: '()-[]|',
    400: 'I',
    425: '"r“”°',
    450: '1sz{}',
    475: '*/\\c',
    500: '?`evy¿đ',
    525: '7Jagx',
    550: '5koßø',
    575: '23469Sbdpqu',
    600: '8Fhn«»',
    625: '0$LPTYZ',
    650: '#+<=>C^_~–€×',
    675: 'ABEV',
    700: 'K',
    725: '&GRX',
    750: 'DOQwæ',
    775: 'NU',
    825: '%H…œ',
    875: '—',
    900: 'm',
    950: '@M',
    1000: 'W',
  }).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, Number(width)])),
);

/** Another fallback face may run wider than Gelasio; what is fitted with this much to spare does not overflow in it. */
const slack = 1.1;

/**
 * Headlines are tracked closer, which makes them 5 % narrower. They get no slack: below a headline there is room for a line
 * more, should a fallback face need it.
 */
export const headlineSlack = 0.95;

/**
 * Says how many lines a text takes in the document's face, broken at spaces as a browser does.
 *
 * @param width  of the line, in em of the text's own size
 * @param spare  how much wider the text is taken than it is: 10 %, for a headline less
 * @returns at least 1; a word longer than a line takes the lines it needs
 */
export function countLines(text: string, width: number, spare = slack): number {
  const room = (width / spare) * 1000;
  let lines = 1;
  let used = 0;
  for (const word of text.normalize('NFD').split(/\s+/)) {
    const needed = wordWidth(word);
    if (used > 0 && used + space + needed > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + needed;
    while (used > room) {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/**
 * Finds the size at which a text takes no more than so many lines.
 *
 * @param sizes  in design pixels, from the largest; the last is taken when none fits
 * @param width  of the line, in design pixels
 */
export function fitLines<Size extends number>(
  text: string,
  sizes: readonly [Size, ...Size[]],
  width: number,
  lines: number,
  spare = slack,
): Size {
  return sizes.find((size) => countLines(text, width / size, spare) <= lines) ?? sizes.at(-1) ?? sizes[0];
}

const space = 250;

function wordWidth(word: string): number {
  let sum = 0;
  for (const letter of word) sum += widths.get(letter) ?? otherWidth(letter);
  return sum;
}

/** Combining marks take no room; letters of other scripts are taken as square. */
function otherWidth(letter: string): number {
  return /\p{M}/u.test(letter) ? 0 : 1000;
}
