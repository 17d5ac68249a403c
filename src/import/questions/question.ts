/** Something that can be chosen or written, with what it earns. */
export interface Answer {
  readonly text: string;
  /** share of the full marks, from -1 to 1 */
  readonly weight: number;
  readonly feedback?: string;
  /** from 1 */
  readonly line: number;
}

/** A number, or a stretch of numbers, with what it earns. */
export interface NumberAnswer {
  /** the number, or the middle of the range */
  readonly value: number;
  /** how far off still counts, up or down */
  readonly tolerance?: number;
  readonly range?: readonly [number, number];
  readonly weight: number;
  readonly feedback?: string;
  readonly line: number;
}

/** A gap in a text. */
export interface Gap {
  readonly answers: readonly Answer[];
  /** whether one of the answers is chosen; else the gap is written into */
  readonly isChosen: boolean;
  readonly line: number;
}

/** Two sides that belong together. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  readonly feedback?: string;
  /** share of the full marks that the source gives to it, where it gives one */
  readonly weight?: number;
  /** from 1 */
  readonly line?: number;
}

/** What a question asks for, whatever the format it came in. */
export type Task =
  | { readonly type: 'choice'; readonly answers: readonly Answer[]; readonly isSingle: boolean }
  | { readonly type: 'truth'; readonly isTrue: boolean; readonly ifTrue?: string; readonly ifFalse?: string }
  | { readonly type: 'short'; readonly answers: readonly Answer[]; readonly isCaseSensitive: boolean }
  | { readonly type: 'number'; readonly answers: readonly NumberAnswer[]; readonly unit?: string }
  | {
      readonly type: 'match';
      readonly pairs: readonly Pair[];
      /** right-hand sides that belong to nothing */
      readonly surplus: readonly string[];
    }
  | { readonly type: 'order'; readonly steps: readonly string[] }
  | { readonly type: 'cloze'; readonly pieces: readonly (string | Gap)[] };

/** A question as its format's reader understood it; all texts are plain. */
export interface Question {
  /** where it begins, from 1 */
  readonly line: number;
  readonly name?: string;
  readonly prompt: string;
  readonly category?: string;
  readonly hints: readonly string[];
  /** feedback on the whole question, whatever was answered */
  readonly feedback?: string;
  /** texts of the author's that no item has a place for; they are kept as comments */
  readonly remarks: readonly string[];
  readonly task: Task;
}

/** Something the author should look at. */
export interface QuestionNote {
  readonly line: number;
  /** one sentence without a full stop */
  readonly message: string;
}

/** A question that is not taken, and why. */
export interface LeftQuestion {
  readonly line: number;
  /** its name, or how its text begins */
  readonly name: string;
  /** one sentence without a full stop */
  readonly reason: string;
}

/** What a format's reader found in a file. */
export interface Questions {
  readonly questions: readonly Question[];
  readonly left: readonly LeftQuestion[];
  readonly notes: readonly QuestionNote[];
}

/** The same, or the one sentence that says why the file cannot be read. */
export type QuestionReading =
  | ({ readonly isRead: true } & Questions)
  | { readonly isRead: false; readonly reason: string };

/** The start of a text, for naming what it belongs to: at most 60 characters of one line. */
export function startOf(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}
