import { questionList } from '../question-list.ts';
import type { QuestionReading } from '../question.ts';

interface Line {
  readonly text: string;
  /** from 1 */
  readonly line: number;
}

interface Option {
  readonly letter: string;
  /** its own, then those that go on with it */
  readonly lines: Line[];
}

const noAnswer = 'it has no ANSWER line below its options';

/**
 * Reads Aiken: a question, its options as `A.` or `A)`, then `ANSWER: B`. Lines that go on are joined, which Moodle's own
 * reader does not do, and several letters may be named.
 *
 * A question without its ANSWER must not take the next one into its last option: an option does not go on behind an empty
 * line, and where the letters begin again, what went on was the next question.
 *
 * @param source  with `\n` at the end of lines
 * @see https://docs.moodle.org/en/Aiken_format
 */
export function readAiken(source: string): QuestionReading {
  const list = questionList();
  let prompt: Line[] = [];
  let options: Option[] = [];
  let isAfterEmpty = false;
  const begin = (lines: Line[]) => {
    prompt = lines;
    options = [];
  };
  const leave = (reason: string, line = prompt[0]?.line ?? 1) => {
    list.leave(line, joined(prompt), reason);
    begin([]);
  };
  source.split('\n').forEach((raw, index) => {
    const text = raw.trim();
    const line = index + 1;
    if (text === '') {
      isAfterEmpty = true;
      return;
    }
    const isApart = isAfterEmpty;
    isAfterEmpty = false;
    const key = /^ANSWER\s*:(.*)$/i.exec(text)?.[1];
    if (key !== undefined) {
      const letters: readonly string[] = key.toUpperCase().match(/[A-Z]+/g) ?? [];
      const strange = letters.find((letter) => !options.some((option) => option.letter === letter));
      if (prompt.length === 0) leave('ANSWER stands without a question above it', line);
      else if (options.length === 0) leave('it has no options: begin each with its letter, like "A."');
      else if (letters.length === 0) leave('ANSWER names no letter');
      else if (strange !== undefined) leave(`ANSWER names ${strange}, and there is no such option`);
      else {
        list.add({
          line: prompt[0]?.line ?? line,
          prompt: joined(prompt),
          hints: [],
          remarks: [],
          task: {
            type: 'choice',
            answers: options.map(({ letter, lines }) => ({
              text: joined(lines),
              weight: letters.includes(letter) ? 1 / letters.length : 0,
              line: lines[0]?.line ?? line,
            })),
            isSingle: letters.length === 1,
          },
        });
        begin([]);
      }
      return;
    }
    const option = /^([A-Za-z])[.)](?:\s+(.*))?$/.exec(text);
    const letter = option?.[1]?.toUpperCase();
    // only the letter whose turn it is begins an option, so that "I. …" in a text does not
    const isNext = () => prompt.length > 0 && letter === String.fromCharCode(65 + options.length);
    const last = options.at(-1);
    if (last && isApart && !isNext()) leave(noAnswer);
    else if (last && last.lines.length > 1 && letter === 'A') {
      leave(noAnswer);
      begin(last.lines.slice(1));
    }
    if (letter !== undefined && isNext()) options.push({ letter, lines: [{ text: option?.[2] ?? '', line }] });
    else (options.at(-1)?.lines ?? prompt).push({ text, line });
  });
  if (prompt.length > 0) leave(noAnswer);
  return list.reading();
}

function joined(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .trim();
}
