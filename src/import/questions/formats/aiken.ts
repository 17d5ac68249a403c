import { questionList } from '../question-list.ts';
import type { QuestionReading } from '../question.ts';

interface Option {
  readonly letter: string;
  readonly text: string;
  readonly line: number;
}

/**
 * Reads Aiken: a question, its options as `A.` or `A)`, then `ANSWER: B`. Lines that go on are joined, which Moodle's own
 * reader does not do, and several letters may be named.
 *
 * @param source  with `\n` at the end of lines
 * @see https://docs.moodle.org/en/Aiken_format
 */
export function readAiken(source: string): QuestionReading {
  const list = questionList();
  let prompt: string[] = [];
  let options: Option[] = [];
  let start = 1;
  const reset = () => {
    prompt = [];
    options = [];
  };
  const leave = (reason: string) => {
    list.leave(start, prompt.join(' '), reason);
    reset();
  };
  source.split('\n').forEach((raw, index) => {
    const text = raw.trim();
    const line = index + 1;
    if (text === '') return;
    const key = /^ANSWER\s*:(.*)$/i.exec(text)?.[1];
    if (key !== undefined) {
      if (prompt.length === 0) start = line;
      const letters: readonly string[] = key.toUpperCase().match(/[A-Z]+/g) ?? [];
      const strange = letters.find((letter) => !options.some((option) => option.letter === letter));
      if (prompt.length === 0) leave('ANSWER stands without a question above it');
      else if (options.length === 0) leave('it has no options: begin each with its letter, like "A."');
      else if (letters.length === 0) leave('ANSWER names no letter');
      else if (strange !== undefined) leave(`ANSWER names ${strange}, and there is no such option`);
      else {
        list.add({
          line: start,
          prompt: prompt.join(' '),
          hints: [],
          remarks: [],
          task: {
            type: 'choice',
            answers: options.map(({ letter, text: own, line: place }) => ({
              text: own,
              weight: letters.includes(letter) ? 1 / letters.length : 0,
              line: place,
            })),
            isSingle: letters.length === 1,
          },
        });
        reset();
      }
      return;
    }
    const option = /^([A-Za-z])[.)](?:\s+(.*))?$/.exec(text);
    const letter = option?.[1]?.toUpperCase();
    // only the letter whose turn it is begins an option, so that "I. …" in a text does not
    if (letter !== undefined && prompt.length > 0 && letter === String.fromCharCode(65 + options.length))
      options.push({ letter, text: option?.[2] ?? '', line });
    else if (options.length > 0) {
      const last = options.pop();
      if (last) options.push({ ...last, text: `${last.text} ${text}`.trim() });
    } else {
      if (prompt.length === 0) start = line;
      prompt.push(text);
    }
  });
  if (prompt.length > 0) leave('it has no ANSWER line below its options');
  return list.reading();
}
