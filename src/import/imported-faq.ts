import type { Run } from '../faq/faq.ts';

/** What an answer is made of. */
export type ImportedBlock =
  | { readonly kind: 'paragraph' | 'heading' | 'quote'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly ImportedItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Run[])[])[] }
  /** text with line breaks, kept as it is */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'notes'; readonly text: string }
  | { readonly kind: 'break' };

/** An entry of a list. */
export interface ImportedItem {
  /** from 0 */
  readonly depth: number;
  readonly isOrdered: boolean;
  /** the number that stood in front of it as text, counted among the words of the document */
  readonly number?: string;
  /** its paragraphs, the first of them behind the mark */
  readonly paragraphs: readonly (readonly Run[])[];
  /** code behind them */
  readonly code?: string;
}

/** A chapter's heading with what stands between it and its first question, or a question with its answer. */
export type ImportedPart =
  | { readonly kind: 'chapter'; readonly title: readonly Run[]; readonly blocks: readonly ImportedBlock[] }
  | {
      readonly kind: 'section';
      readonly title: readonly Run[];
      /** the id that the document itself gives */
      readonly id?: string;
      readonly blocks: readonly ImportedBlock[];
    };

/** A document as it is written. */
export interface ImportedFaq {
  /** plain text; undefined when the document has no title of its own */
  readonly title?: string;
  /** a short text in front of the first question, plain and of one line */
  readonly description?: string;
  /** fields of a front matter that the document has already */
  readonly front?: Readonly<Record<string, unknown>>;
  /** a longer text in front of the first question */
  readonly preface: readonly ImportedBlock[];
  readonly parts: readonly ImportedPart[];
}
