import { isSameTyped } from '../../../items/typed-answer.ts';
import { startOf } from '../question.ts';
import type { Answer, NumberAnswer, Question, QuestionNote } from '../question.ts';
import { claim, joined, percent } from './fields.ts';
import type { Built } from './fields.ts';

/** What `accept` and `wrong` of a written answer come to. */
export interface WrittenAnswers {
  readonly accept: readonly string[];
  readonly wrong: readonly Answer[];
  /** feedback to the answers that are accepted */
  readonly why?: string;
  readonly notes: readonly QuestionNote[];
  /** feedback to answers that are left out */
  readonly remarks: readonly string[];
}

/**
 * Parts written answers into those that are accepted and those that are named as wrong.
 *
 * They are compared as `short` and `cloze` compare them: a wrong answer that is accepted already is told, not written.
 *
 * @param language  BCP 47, of the texts
 * @returns the reason when none is accepted
 */
export function writtenAnswers(
  answers: readonly Answer[],
  language: string,
): WrittenAnswers | { readonly reason: string } {
  const notes: QuestionNote[] = [];
  const remarks: string[] = [];
  const leaveOut = ({ text, line, feedback }: Answer, why: string) => {
    notes.push({ line, message: `"${startOf(text)}" is left out: ${why}` });
    if (feedback !== undefined) remarks.push(`feedback to "${text}": ${feedback}`);
  };
  const isKey = ({ weight }: Answer) => weight >= 0.99;
  const isPattern = ({ text }: Answer) => /(?<!\\)\*/.test(text);
  const literal = (text: string) => text.replaceAll(String.raw`\*`, '*');
  const keys = answers.filter(isKey);
  if (keys.length === 0) return { reason: 'none of its answers earns all marks' };
  const exact = keys.filter((answer) => !isPattern(answer));
  if (exact.length === 0) return { reason: 'a * in its answers stands for anything: write the answers out' };
  const isSign = (answer: Answer) => !isPattern(answer) && !isWritable(literal(answer.text), language);
  const accept = [...new Set(exact.filter((answer) => !isSign(answer)).map(({ text }) => literal(text)))];
  if (accept.length === 0) return { reason: 'its answer is punctuation alone, which does not count here' };
  for (const answer of answers) {
    if (isPattern(answer)) leaveOut(answer, 'a * stands for nothing but itself here');
    if (isSign(answer)) leaveOut(answer, 'punctuation alone does not count here');
  }

  const wrong: Answer[] = [];
  for (const answer of answers) {
    if (isKey(answer) || isPattern(answer) || isSign(answer)) continue;
    const own = { ...answer, text: literal(answer.text) };
    const { text, line, weight } = own;
    if (accept.some((other) => isSameTyped(other, text, language)))
      leaveOut(own, 'here it is accepted, since case and accents do not count');
    else if (wrong.some((other) => isSameTyped(other.text, text, language))) leaveOut(own, 'it stands there twice');
    else {
      if (weight > 0)
        notes.push({
          line,
          message: `the weight ${percent(weight)} of "${startOf(text)}" is refused: here it is wrong`,
        });
      wrong.push(own);
    }
  }
  const why = joined(...keys.map(({ feedback }) => feedback));
  return { accept, wrong, ...(why === undefined ? {} : { why }), notes, remarks };
}

/** Whether a text can be an answer: of one like `...` nothing is left when it is compared. */
export function isWritable(text: string, language: string): boolean {
  return isSameTyped(text, text, language);
}

/** A word or a phrase. */
export function shortFields(
  question: Question,
  answers: readonly Answer[],
  isCaseSensitive: boolean,
  language: string,
): Built {
  const empty = answers.find(({ text }) => text === '');
  if (empty) return { reason: 'one of its answers has no text', line: empty.line };
  const isOther = ({ text, weight }: Answer) => text === '*' && weight <= 0;
  const written = writtenAnswers(
    answers.filter((answer) => !isOther(answer)),
    language,
  );
  if ('reason' in written) return written;
  const notes = [...written.notes];
  if (isCaseSensitive) notes.push({ line: question.line, message: 'small and capital letters are the same here' });
  return {
    kind: 'short',
    fields: {
      accept: written.accept,
      ...(written.wrong.length === 0
        ? {}
        : { wrong: written.wrong.map(({ text, feedback }) => ({ text, ...claim(feedback) })) }),
      ...claim(joined(written.why, question.feedback)),
    },
    notes,
    remarks: [
      ...written.remarks,
      ...answers.flatMap((answer) =>
        isOther(answer) && answer.feedback !== undefined ? [`feedback to any other answer: ${answer.feedback}`] : [],
      ),
    ],
  };
}

/** A number, with what it may be off by. */
export function numberFields(question: Question, answers: readonly NumberAnswer[], unit: string | undefined): Built {
  const keys = answers.filter(({ weight }) => weight >= 0.99);
  const [key, second] = keys;
  if (!key) return { reason: 'none of its numbers earns all marks' };
  if (second) return { reason: 'several numbers earn all marks, and a number item has one', line: second.line };
  const notes: QuestionNote[] = [];
  const remarks: string[] = [];
  const [from, to] = key.range ?? [key.value - (key.tolerance ?? 0), key.value + (key.tolerance ?? 0)];
  const wrong = answers.filter((answer, index) => {
    if (answer === key) return false;
    const { value, weight, line } = answer;
    const isStretch = answer.range !== undefined || answer.tolerance !== undefined;
    if (weight > 0)
      notes.push({
        line,
        message: `the weight ${percent(weight)} of ${stretch(answer)} is refused: a number is right or wrong`,
      });
    else if (isStretch)
      notes.push({ line, message: `of the wrong numbers ${stretch(answer)} only ${String(value)} is named` });
    // near misses lie around the key itself, which is no wrong number
    const slack = Math.abs(key.value) * 1e-9;
    const isAccepted = value >= from - slack && value <= to + slack;
    const isSecond = answers.findIndex((other) => other !== key && other.value === value) < index;
    if (!isAccepted && !isSecond) return true;
    if (answer.feedback !== undefined) remarks.push(`feedback to ${stretch(answer)}: ${answer.feedback}`);
    if (weight <= 0) notes.push({ line, message: `${stretch(answer)} is left out: it is named or accepted already` });
    return false;
  });
  return {
    kind: 'number',
    fields: {
      value: key.value,
      ...(unit === undefined ? {} : { unit }),
      ...(key.tolerance === undefined ? {} : { tolerance: key.tolerance }),
      ...(key.range ? { range: key.range } : {}),
      ...(wrong.length === 0 ? {} : { wrong: wrong.map(({ value, feedback }) => ({ value, ...claim(feedback) })) }),
      ...claim(joined(key.feedback, question.feedback)),
    },
    notes,
    remarks,
  };
}

function stretch({ value, tolerance, range }: NumberAnswer): string {
  if (range) return `${String(range[0])} to ${String(range[1])}`;
  return tolerance === undefined ? String(value) : `${String(value)} ± ${String(tolerance)}`;
}
