import { startOf } from '../question.ts';
import type { Gap, Question, QuestionNote } from '../question.ts';
import { claim, idFor, joined, repeated } from './fields.ts';
import type { Built } from './fields.ts';
import { isWritable, writtenAnswers } from './written-fields.ts';

/** A text with gaps; lines above the first gap, or else the question's name, are what is asked. */
export function clozeFields(question: Question, pieces: readonly (string | Gap)[], language: string): Built {
  const gaps = pieces.filter((piece) => typeof piece !== 'string');
  if (gaps.length === 0) return { reason: 'its text has no gap' };
  const notes: QuestionNote[] = [];
  const remarks: string[] = [];
  const fields: Record<string, unknown> = {};
  // words on offer are parts of the item: gaps that offer the same word share it
  const words = [
    ...new Set(gaps.flatMap(({ isChosen, answers }) => (isChosen ? answers.map(({ text }) => text) : []))),
  ];
  const same = repeated(words);
  if (same !== undefined) return { reason: `"${startOf(same)}" is offered twice, written differently` };
  const taken = new Set<string>();
  const ids = new Map(words.map((text) => [text, idFor(text, taken)]));
  let text = '';
  let number = 0;
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (/[{}]/.test(piece))
        notes.push({ line: question.line, message: 'braces of its text are written as brackets' });
      text += piece.replaceAll('{', '(').replaceAll('}', ')');
      continue;
    }
    const built = gapFields(piece, question.feedback, ids, language);
    if ('reason' in built) return { reason: built.reason, line: piece.line };
    number++;
    notes.push(...built.notes);
    remarks.push(...built.remarks);
    fields[`gap-${String(number)}`] = built.fields;
    text += `{gap-${String(number)}}`;
  }
  const { prompt, rest } = splitPrompt(text.trim());
  const asked = prompt ?? question.name;
  if (asked === undefined) return { reason: 'it says nowhere what is to be done: give it a name' };
  return { kind: 'cloze', prompt: asked, fields: { text: rest, gaps: fields }, notes, remarks };
}

/** The lines above the first one that has a gap. */
function splitPrompt(text: string): { readonly prompt?: string; readonly rest: string } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.includes('{'));
  if (first <= 0) return { rest: text };
  return { prompt: lines.slice(0, first).join('\n'), rest: lines.slice(first).join('\n') };
}

function gapFields(
  gap: Gap,
  general: string | undefined,
  ids: ReadonlyMap<string, { readonly id?: string }>,
  language: string,
) {
  const { answers } = gap;
  if (answers.some(({ text }) => text === '')) return { reason: 'an answer of one of its gaps has no text' };
  if (gap.isChosen && answers.some(({ text }) => !isWritable(text, language)))
    return { reason: 'one of its gaps offers punctuation alone, which does not count here' };
  const own = gap.isChosen
    ? answers.map((answer) => ({ ...answer, text: answer.text.replaceAll('*', String.raw`\*`) }))
    : answers;
  const written = writtenAnswers(own, language);
  if ('reason' in written) return { reason: `${written.reason} in one of its gaps` };
  if (gap.isChosen && answers.length < 2) return { reason: 'one of its gaps offers a single word' };
  // what is on offer needs a word of its own only when the source has one
  const wrong = gap.isChosen ? written.wrong.filter(({ feedback }) => feedback !== undefined) : written.wrong;
  const offered = gap.answers.map(({ text }) => {
    const id = ids.get(text)?.id;
    return id === undefined ? text : { id, text };
  });
  return {
    fields: {
      accept: written.accept,
      ...(gap.isChosen ? { choices: offered } : {}),
      ...claim(joined(written.why, general)),
      ...(wrong.length === 0 ? {} : { wrong: wrong.map(({ text, feedback }) => ({ text, ...claim(feedback) })) }),
    },
    notes: written.notes,
    remarks: written.remarks,
  };
}
