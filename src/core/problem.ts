/** How bad a problem is: an error stops the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** Every problem that content can have, with its severity. Each code has a failing fixture under `tests/fixtures/problems`. */
export const problemCodes = {
  // the files
  'no-document': 'error',
  'unreadable-file': 'error',
  'bad-file-name': 'error',
  'bank-without-document': 'error',
  'misplaced-file': 'warning',
  // the document
  'front-matter': 'error',
  'raw-html': 'error',
  'bad-section-id': 'error',
  'duplicate-section': 'error',
  'no-section': 'error',
  'unclosed-notes': 'error',
  'unknown-block': 'error',
  'edition-language': 'error',
  'edition-differs': 'error',
  'edition-lacks': 'warning',
  'edition-extra': 'warning',
  'misplaced-answer': 'error',
  'outside-section': 'warning',
  'section-without-id': 'warning',
  'empty-section': 'warning',
  'image-left-out': 'warning',
  'dead-link': 'warning',
  // what readers with another way of reading would miss (EN 301 549, 11.8)
  'vague-link': 'warning',
  'heading-jump': 'warning',
  'table-without-header': 'warning',
  // the bank's form
  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  'cut-text': 'warning',
  'unknown-key': 'error',
  'unknown-kind': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'wrong-value': 'error',
  'left-empty': 'error',
  // the bank against itself
  'duplicate-item': 'error',
  'duplicate-misconception': 'error',
  'duplicate-part': 'error',
  'part-without-id': 'error',
  'no-key': 'error',
  'choose-mismatch': 'error',
  'unknown-bin': 'error',
  'unknown-gap': 'error',
  'unused-gap': 'error',
  'wrong-not-offered': 'error',
  'accepted-is-wrong': 'error',
  'bad-range': 'error',
  'missing-why': 'error',
  'missing-quote': 'error',
  'unknown-misconception': 'error',
  'unknown-twin': 'error',
  // the bank against the document
  'unknown-section': 'error',
  'quote-not-found': 'error',
  'quote-too-short': 'error',
  'quote-ambiguous': 'error',
  'key-not-graded': 'error',
  'distractor-is-key': 'error',
  // item writing (Haladyna, Downing & Rodriguez 2002)
  'longest-is-key': 'warning',
  'all-or-none': 'warning',
  'unmarked-negative': 'warning',
  'absolute-distractor': 'warning',
  'prompt-without-source': 'warning',
  'too-many-options': 'warning',
  'otherwise-tells-key': 'warning',
  'empty-bin': 'warning',
  'one-bin': 'warning',
  'unused-misconception': 'warning',
  'section-without-item': 'warning',
  'passage-without-item': 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof problemCodes;

/** A finding about content, with its place in the file as the author wrote it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** path relative to the content root, with forward slashes */
  readonly file: string;
  /** from 1 */
  readonly line: number;
  /** from 1, in UTF-16 units */
  readonly column: number;
  /** how many UTF-16 units to underline, at least 1, within the line */
  readonly length: number;
  /** what is wrong, one sentence without a full stop */
  readonly message: string;
  /** the way out, one sentence without a full stop */
  readonly hint: string;
  /** the nearest thing that would have been right, and where it stands */
  readonly nearest?: { readonly file: string; readonly line: number; readonly text: string };
  /** id of the item it is about */
  readonly item?: string;
  /** id of the section it is about */
  readonly section?: string;
}

/** A pure step's outcome: what could be made of the input, and everything found wrong with it. */
export interface Result<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A text file of a course, as read. */
export interface SourceFile {
  /** path relative to the content root, with forward slashes */
  readonly file: string;
  readonly text: string;
}

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
