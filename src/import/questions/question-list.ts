import { startOf } from './question.ts';
import type { LeftQuestion, Question, QuestionNote, QuestionReading } from './question.ts';
import { plainTextOf } from './rich-text.ts';
import type { TextFormat } from './rich-text.ts';

/** Reads a stretch of the source as plain text; `at` is its offset in whatever the reader is reading. */
export type TextReader = (raw: string, at: number) => string;

/** Collects what a format's reader finds in a file. */
export interface QuestionList {
  add(question: Question): void;
  /** @param name  the question's name, or its text */
  leave(line: number, name: string, reason: string): void;
  note(line: number, message: string): void;
  /** Makes plain text; what it loses becomes a note. */
  text(text: string, format: TextFormat, line: number): string;
  reading(): QuestionReading & { readonly isRead: true };
}

/** Ten times what the largest banks have. */
const mostQuestions = 5000;

/** Says so when there are more questions than anybody could turn into items, as early as a format can count them. */
export function tooManyQuestions(count: number): string | undefined {
  return count > mostQuestions
    ? `it holds more than ${String(mostQuestions)} questions: export them in several files`
    : undefined;
}

export function questionList(): QuestionList {
  const questions: Question[] = [];
  const left: LeftQuestion[] = [];
  const notes: QuestionNote[] = [];
  const note = (line: number, message: string) => {
    notes.push({ line, message });
  };
  return {
    add: (question) => {
      questions.push(question);
    },
    leave: (line, name, reason) => {
      left.push({ line, name: startOf(name), reason });
    },
    note,
    text(text, format, line) {
      const plain = plainTextOf(text, format);
      for (const what of plain.lost) note(line, `${what} is left out: say in words what it shows`);
      return plain.text;
    },
    reading: () => ({ isRead: true, questions, left, notes }),
  };
}
