import { parseNumber } from '../parse-number.ts';
import { startOf } from '../question.ts';
import type { Answer, NumberAnswer, Pair, Task } from '../question.ts';
import type { TextReader } from '../question-list.ts';
import { cutBefore, indexOfSign, unescapeGift } from './gift-signs.ts';

/** What the braces of a question ask for, and the feedback to an answer that they do not name. */
type GiftAnswers =
  | { readonly task: Task; readonly other?: string }
  | { readonly reason: string; readonly line?: number };

type LineOf = (at: number) => number;

/**
 * Reads what stands between the braces of a GIFT question, its general feedback apart.
 *
 * @param read    reads a text in the question's format
 * @param lineOf  the line of an offset in `body`
 */
export function readGiftAnswers(body: string, read: TextReader, lineOf: LineOf): GiftAnswers {
  const start = body.length - body.trimStart().length;
  if (body.trim() === '') return { reason: 'it is an essay, which only a person can mark' };
  if (body[start] === '#') return readNumbers(body, start + 1, read, lineOf);
  const has = (sign: string) => indexOfSign(body, sign) >= 0;
  if (has('~')) return readChoice(body, read, lineOf);
  if (has('=') && has('->')) return readPairs(body, '->', read, lineOf);
  if (/=[^=\n]*\S\s+=>\s/.test(body)) return readPairs(body, '=>', read, lineOf);
  const hash = indexOfSign(body, '#');
  const word = (hash < 0 ? body : body.slice(0, hash)).trim().toUpperCase();
  const isTrue = word === 'T' || word === 'TRUE';
  if (isTrue || word === 'F' || word === 'FALSE') return readTruth(body, isTrue, read);
  return readShort(body, read, lineOf);
}

function readChoice(body: string, read: TextReader, lineOf: LineOf): GiftAnswers {
  const answers = answersOf(body, '~=', 0, read, lineOf);
  // Moodle: several can be chosen when no answer is marked with =
  const task: Task = { type: 'choice', answers, isSingle: indexOfSign(body, '=') >= 0 };
  return { task };
}

function readShort(body: string, read: TextReader, lineOf: LineOf): GiftAnswers {
  const answers = answersOf(body, '=', 1, read, lineOf);
  if (answers.length === 0) return { reason: 'it has no answer: write one behind =' };
  return { task: { type: 'short', answers, isCaseSensitive: false } };
}

/** `=%50%answer#feedback`; what has neither text nor feedback is none. */
function answersOf(body: string, signs: string, bare: number, read: TextReader, lineOf: LineOf): readonly Answer[] {
  return cutBefore(body, signs).flatMap((stretch): readonly Answer[] => {
    const { isKey, weight, text, at } = weightOf(stretch.text, stretch.at);
    const { own, feedback } = commentOf(text, at, read);
    if (own.trim() === '' && feedback === '') return [];
    const line = lineOf(at + own.length - own.trimStart().length);
    return [
      {
        text: read(own, at),
        weight: weight ?? (isKey ? 1 : bare),
        ...(feedback === '' ? {} : { feedback }),
        line,
      },
    ];
  });
}

/** The sign and the weight that an answer begins with. */
function weightOf(text: string, at: number) {
  const sign = /^\s*([~=]?)\s*(?:%(-?\d{1,3}(?:\.\d*)?)%)?/.exec(text);
  const length = sign?.[0].length ?? 0;
  const percent = sign?.[2];
  return {
    isKey: sign?.[1] === '=',
    text: text.slice(length),
    at: at + length,
    ...(percent === undefined ? {} : { weight: Number(percent) / 100 }),
  };
}

/** `answer#feedback` */
function commentOf(text: string, at: number, read: TextReader) {
  const hash = indexOfSign(text, '#');
  if (hash < 0) return { own: text, feedback: '' };
  return { own: text.slice(0, hash), feedback: read(text.slice(hash + 1), at + hash + 1) };
}

/** `T#when wrong#when right` */
function readTruth(body: string, isTrue: boolean, read: TextReader): GiftAnswers {
  const first = indexOfSign(body, '#');
  const second = first < 0 ? -1 : indexOfSign(body, '#', first + 1);
  const wrong = first < 0 ? '' : read(body.slice(first + 1, second < 0 ? undefined : second), first + 1);
  const right = second < 0 ? '' : read(body.slice(second + 1), second + 1);
  const [ifTrue, ifFalse] = isTrue ? [right, wrong] : [wrong, right];
  return {
    task: {
      type: 'truth',
      isTrue,
      ...(ifTrue === '' ? {} : { ifTrue }),
      ...(ifFalse === '' ? {} : { ifFalse }),
    },
  };
}

/**
 * `=left -> right`; without a left-hand side, the right one belongs to nothing. Weights and feedback, which Moodle takes for
 * text here, are read as everywhere else.
 *
 * @param arrow  some write `=>`, which Moodle does not know
 */
function readPairs(body: string, arrow: '->' | '=>', read: TextReader, lineOf: LineOf): GiftAnswers {
  const pairs: Pair[] = [];
  const surplus: string[] = [];
  const stretches =
    arrow === '->'
      ? cutBefore(body, '=')
      : cutBefore(body, '=').reduce<{ text: string; at: number }[]>((all, stretch) => {
          const last = all.at(-1);
          if (stretch.text.startsWith('=>') && last) last.text += stretch.text;
          else all.push({ ...stretch });
          return all;
        }, []);
  for (const stretch of stretches) {
    const { weight, text, at: place } = weightOf(stretch.text, stretch.at);
    if (text.trim() === '') continue;
    const { own, feedback } = commentOf(text, place, read);
    const middle = indexOfSign(own, arrow);
    if (middle < 0)
      return {
        reason: `"${startOf(unescapeGift(own))}" has no ${arrow}: write =left ${arrow} right`,
        line: lineOf(place),
      };
    const left = read(own.slice(0, middle), place);
    if (left === '') {
      surplus.push(read(text.slice(middle + 2), place + middle + 2));
      continue;
    }
    pairs.push({
      left,
      right: read(own.slice(middle + 2), place + middle + 2),
      ...(feedback === '' ? {} : { feedback }),
      ...(weight === undefined ? {} : { weight }),
      line: lineOf(place),
    });
  }
  return { task: { type: 'match', pairs, surplus } };
}

/** `#value:tolerance`, `#from..to`, several with `=` and weights, and `~#feedback` to any other number. */
function readNumbers(body: string, start: number, read: TextReader, lineOf: LineOf): GiftAnswers {
  const tilde = indexOfSign(body, '~', start);
  const part = body.slice(start, tilde < 0 ? undefined : tilde);
  const answers: NumberAnswer[] = [];
  let other = tilde < 0 ? '' : commentOf(body.slice(tilde), tilde, read).feedback;
  for (const stretch of cutBefore(part, '=')) {
    const { weight = 1, text, at } = weightOf(stretch.text, start + stretch.at);
    const { own, feedback } = commentOf(text, at, read);
    const written = unescapeGift(own).trim();
    const line = lineOf(at);
    if (written === '' && feedback === '') continue;
    if (written === '*') {
      other = feedback;
      continue;
    }
    const number = readStretch(written);
    if (!number) return { reason: `"${startOf(written)}" is no number: write it like 3.14, 3.14:0.01 or 3..4`, line };
    answers.push({ ...number, weight, ...(feedback === '' ? {} : { feedback }), line });
  }
  if (answers.length === 0) return { reason: 'it has no number: write one behind #' };
  return { task: { type: 'number', answers }, ...(other === '' ? {} : { other }) };
}

function readStretch(written: string): Pick<NumberAnswer, 'value' | 'tolerance' | 'range'> | undefined {
  const [from, to] = written.split('..').map(parseNumber);
  if (written.includes('..')) {
    if (from === undefined || to === undefined) return undefined;
    const range = [Math.min(from, to), Math.max(from, to)] as const;
    return { value: middleOf(range), range };
  }
  const [value, tolerance] = written.split(':').map(parseNumber);
  if (value === undefined || (written.includes(':') && tolerance === undefined)) return undefined;
  return tolerance === undefined || tolerance === 0 ? { value } : { value, tolerance: Math.abs(tolerance) };
}

/** The middle without what binary fractions add to it: 3.1415, not 3.1414999999999997. */
function middleOf([from, to]: readonly [number, number]): number {
  const middle = from + (to - from) / 2;
  const rounded = Number(middle.toPrecision(12));
  return rounded >= from && rounded <= to ? rounded : middle;
}
