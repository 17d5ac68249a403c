import { startOf } from '../question.ts';
import type { Answer, Question, QuestionNote } from '../question.ts';
import { claim, idFor, joined, percent, repeated } from './fields.ts';
import type { Built } from './fields.ts';

/** `choice` takes no more; see its schema. */
const mostOptions = 7;
/** Thirds and sixths are written with two digits. */
const nearly = 0.01;

/**
 * A choice: options are right or wrong, so that weights between are refused, each with its line.
 *
 * @param answers  with the share of the marks that each earns
 * @param isSingle whether one is to be chosen
 */
export function choiceFields(question: Question, answers: readonly Answer[], isSingle: boolean): Built {
  if (answers.length < 2) return { reason: 'it has fewer than two options' };
  if (answers.length > mostOptions)
    return { reason: `it has ${String(answers.length)} options, and a choice takes ${String(mostOptions)} at most` };
  const empty = answers.find(({ text }) => text === '');
  if (empty) return { reason: 'one of its options has no text', line: empty.line };
  const same = repeated(answers.map(({ text }) => text));
  if (same !== undefined) return { reason: `two of its options say "${startOf(same)}"` };

  const notes: QuestionNote[] = [];
  const refuse = ({ text, weight, line }: Answer, what: string) => {
    notes.push({ line, message: `the weight ${percent(weight)} of "${startOf(text)}" is refused: ${what}` });
  };
  const isFull = ({ weight }: Answer) => weight >= 1 - nearly;
  const isKey = isSingle ? isFull : ({ weight }: Answer) => weight > 0;
  const keys = answers.filter(isKey);
  const [first] = keys;
  if (!first)
    return { reason: isSingle ? 'none of its options earns all marks' : 'none of its options earns anything' };
  if (isSingle && keys.length > 1)
    return {
      reason: `each of ${String(keys.length)} options earns all marks by itself: mark the best one only`,
      line: keys[1]?.line ?? question.line,
    };
  const share = 1 / keys.length;
  for (const answer of answers) {
    const { weight } = answer;
    if (isSingle && !isKey(answer) && weight > 0) refuse(answer, 'an option is right or wrong, and here it is wrong');
    else if (isSingle && weight < 0) refuse(answer, 'a wrong choice earns nothing, and costs nothing');
    else if (!isSingle && isKey(answer) && Math.abs(weight - first.weight) > nearly)
      refuse(answer, 'all right options count the same');
    else if (!isSingle && keys.length > 1 && weight < 0 && Math.abs(weight + share) > nearly)
      refuse(answer, 'a wrong pick costs what a right one earns');
  }
  if (!isSingle && keys.length === 1)
    notes.push({ line: question.line, message: 'several could be chosen, and one is right: here one is chosen' });

  const general = question.feedback;
  // what is said about the whole question explains its key
  const isPlaced = keys.some(({ feedback }) => feedback === undefined);
  const ids = new Set<string>();
  const options = answers.map((answer) => {
    const takesGeneral = isKey(answer) && (answer.feedback === undefined || (!isPlaced && answer === first));
    const why = takesGeneral ? joined(answer.feedback, general) : answer.feedback;
    return {
      ...idFor(answer.text, ids),
      text: answer.text,
      ...(isKey(answer) ? { correct: true } : {}),
      ...claim(why),
    };
  });
  return { kind: 'choice', fields: { options }, notes };
}
