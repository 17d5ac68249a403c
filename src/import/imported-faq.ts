/** What an answer is made of. Texts are Markdown of one line. */
export type ImportedBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly string[] }
  /** Markdown of the document's own, kept line by line */
  | { readonly kind: 'markdown'; readonly text: string };

/** A chapter's heading, or a question with its answer. Titles are Markdown of one line. */
export type ImportedPart =
  | { readonly kind: 'chapter'; readonly title: string }
  | {
      readonly kind: 'section';
      readonly title: string;
      /** the id that the document itself gives */
      readonly id?: string;
      readonly blocks: readonly ImportedBlock[];
    };

/** A document as its format's reader understood it, in its own order. */
export interface ImportedFaq {
  /** plain text; undefined when the document has no title of its own */
  readonly title?: string;
  /** what stands before the first question, plain text of one line */
  readonly description?: string;
  /** fields of a front matter that the document has already */
  readonly front?: Readonly<Record<string, unknown>>;
  readonly parts: readonly ImportedPart[];
}

/** Something the author should look at. */
export interface ImportNote {
  /** line in the document, from 1 */
  readonly line: number;
  /** one sentence without a full stop */
  readonly message: string;
}

/** What a reader made of a document, or the one sentence that says why there is nothing to be made of it. */
export type Reading =
  | {
      readonly isRead: true;
      readonly faq: ImportedFaq;
      /** words of the document, see `countWords` */
      readonly wordsIn: number;
      /** words that are furniture and not text: page numbers, running heads, the labels of questions and answers */
      readonly leftOut: number;
      readonly notes: readonly ImportNote[];
    }
  | { readonly isRead: false; readonly reason: string };
