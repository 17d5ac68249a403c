import type { Answer, Gap } from '../question.ts';
import { cutBefore, indexOfSign } from './gift-signs.ts';

type ClozeText =
  | {
      readonly pieces: readonly (string | Gap)[];
      readonly remarks: readonly string[];
      /** what the author should look at */
      readonly notes: readonly string[];
    }
  | { readonly reason: string; readonly line: number };

/** `{2:SHORTANSWER:`, where the weight may be left out; V, H and S say how the words are laid out and shuffled. */
const gapStart = /\{(\d{0,6}):([A-Z]{2,15}(?:_[A-Z]{1,2})?):/g;
const written = /^(?:SHORTANSWER|SA|MW|SHORTANSWER_C|SAC|MWC)$/;
const numbers = /^(?:NUMERICAL|NM)$/;
const chosen = /^(?:MULTICHOICE|MC)_?[VHS]{0,2}$/;

/**
 * Reads a text with embedded answers: `{1:SA:=Paris#Yes~%50%Lyon#Nearly~*#No}`.
 *
 * @param line  where the question begins
 * @see https://docs.moodle.org/en/Embedded_Answers_(Cloze)_question_type
 */
export function readClozeText(text: string, line: number): ClozeText {
  const pieces: (string | Gap)[] = [];
  const remarks: string[] = [];
  const notes: string[] = [];
  const weights = new Set<string>();
  let gaps = 0;
  let last = 0;
  for (const start of text.matchAll(gapStart)) {
    const [sign, weight = '', type = ''] = start;
    if (start.index < last) continue;
    const from = start.index + sign.length;
    const end = indexOfSign(text, '}', from);
    if (end < 0) return { reason: 'a gap is not closed: write } behind its answers', line };
    if (!written.test(type) && !numbers.test(type) && !chosen.test(type))
      return { reason: `there is no kind of gap for ${type}`, line };
    weights.add(weight === '' ? '1' : weight);
    const { answers, other } = readAnswers(text.slice(from, end), line);
    gaps++;
    if (other !== '') remarks.push(`gap ${String(gaps)}, feedback to any other answer: ${other}`);
    const isNumber = numbers.test(type);
    if (isNumber && answers.some((answer) => /:[\s0.,]*[1-9]/.test(answer.text)))
      return { reason: 'one of its gaps takes any number of a range: ask for it as a question of its own', line };
    if (isNumber) notes.push(`gap ${String(gaps)} takes a number, and here only as it is written`);
    pieces.push(text.slice(last, start.index), {
      answers: isNumber ? answers.map(exactNumber) : answers,
      isChosen: chosen.test(type),
      line,
    });
    last = end + 1;
  }
  pieces.push(text.slice(last));
  if (weights.size > 1) notes.push(`its gaps have the weights ${[...weights].join(', ')}, and here count the same`);
  return { pieces, remarks, notes };
}

/** `=right~%50%partly~wrong#feedback~*#feedback to any other` */
function readAnswers(body: string, line: number): { readonly answers: readonly Answer[]; readonly other: string } {
  let other = '';
  const answers = cutBefore(body, '~').flatMap((stretch): readonly Answer[] => {
    const sign = /^~?(=|%(-?\d{1,3}(?:\.\d*)?)%)?/.exec(stretch.text);
    const rest = stretch.text.slice(sign?.[0].length ?? 0);
    const hash = indexOfSign(rest, '#');
    const text = unescapeCloze(hash < 0 ? rest : rest.slice(0, hash));
    const feedback = hash < 0 ? '' : unescapeCloze(rest.slice(hash + 1));
    const weight = sign?.[1] === '=' ? 1 : Number(sign?.[2] ?? 0) / 100;
    if (text === '*' && weight <= 0) {
      other = feedback;
      return [];
    }
    if (text === '' && feedback === '') return [];
    return [{ text, weight, ...(feedback === '' ? {} : { feedback }), line }];
  });
  return { answers, other };
}

function unescapeCloze(text: string): string {
  return text
    .replace(/\\([~=}{#"/\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `7:0` → `7` */
function exactNumber(answer: Answer): Answer {
  return { ...answer, text: answer.text.replace(/:.*$/, '') };
}
