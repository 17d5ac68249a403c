import * as v from 'valibot';
import type { ProblemCode } from '../core/problem.ts';
import type { PaperBlock } from './paper.ts';

/** The verdict on a response. *Unanswered* is not *wrong*. */
export type Verdict = 'unanswered' | 'right' | 'partly' | 'wrong';

/** What a response earned: 0 ≤ earned ≤ possible. */
export interface Grade {
  readonly verdict: Verdict;
  readonly earned: number;
  readonly possible: number;
}

/** How a kind gives credit; the sentence that says so stands in the messages under this name. */
export type CreditRule = 'all-or-nothing' | 'hits-minus-false-picks' | 'neighbours' | 'pairs' | 'parts' | 'halves';

/** A place in an item's YAML: keys and indices from the item downwards. */
export type Path = readonly (string | number)[];

/** Something that is shown in a drawn order: an option, a step, a right-hand side, a card, a word of a bank. */
export interface Part {
  readonly id: string;
  readonly text: string;
  readonly short?: string;
  /** whether it belongs to the key, misleads, or is neither (steps of an order, cards to sort) */
  readonly role: 'key' | 'distractor' | 'neutral';
  /** where its text stands */
  readonly path: Path;
}

/** Something that an answer is given to: the left-hand side of a pair, a bin. It keeps its place. */
export type Slot = Pick<Part, 'id' | 'text' | 'path'>;

/**
 * What the kit says about one part, and what that rests on. A distractor's claim may leave `why` and `quote` to its
 * misconception, and what is said to any *other* wrong answer rests on the quote of the key; every other claim must have both.
 */
export interface Claim {
  /** id of the option, step, pair …, or the item's own id when the item has one claim */
  readonly part: string;
  readonly role: 'key' | 'distractor' | 'otherwise';
  readonly why?: string;
  readonly quote?: string;
  /** the quote's section, when it is not the item's */
  readonly section?: string;
  readonly misconception?: string;
  /** where the part stands in the YAML; the quote stands at `[...path, 'quote']` */
  readonly path: Path;
  /** where the quote stands instead */
  readonly quotePath?: Path;
}

/** How one part of a response did. */
export interface PartFeedback {
  /** id of the part: option, step, pair … */
  readonly part: string;
  /**
   * `almost`: right but for its spelling, which earns nothing · `missed`: belongs to the key and was not given · `open`:
   * nothing was given for it · `rest`: neither chosen nor key
   */
  readonly verdict: 'right' | 'wrong' | 'almost' | 'missed' | 'open' | 'rest';
  /** part of the claim that explains it (see `Claim.part`), if there is one that does not give the key away */
  readonly claim?: string;
  /** the passage would give away what is still asked for: the claim's why must do without it */
  readonly hidesPassage?: boolean;
}

/** A hint, and the share of the points that it takes: 0 for a free one, 1 for all. */
export interface Hint {
  readonly text: string;
  readonly costs: number;
}

/** What all items have in common, as read. */
export interface ItemBase {
  readonly id: string;
  readonly kind: string;
  readonly section: string;
  readonly prompt: string;
  readonly deck?: boolean;
  /** a plain text costs nothing: see `hintsOf` */
  readonly hints?: readonly (string | Hint)[];
  /** a name that items share which ask the same point in other words: one session asks one of them */
  readonly twin?: string;
  readonly level?: 'remember' | 'understand' | 'apply';
}

/** A row of an item while it asks. */
export interface Row {
  readonly text: string;
  /** how much of the row's width the text has beside what it is answered with, up to 1; absent where it is only read */
  readonly share?: number;
}

/** An item bound to its kind: what a lesson asks of it, without knowing which kind it is. */
export interface Question {
  readonly item: ItemBase;
  /** the response before anything was given; grades as unanswered */
  blank(): unknown;
  /** a response that earns everything */
  key(): unknown;
  /** the response itself when it fits this kind, otherwise `blank` */
  fit(response: unknown): unknown;
  grade(response: unknown): Grade;
  credit(): CreditRule;
  /** what is shown in a drawn order, as authored */
  parts(): readonly Part[];
  /** true when showing the parts in this order would give the key away (an order item in key order) */
  isGivenAway(parts: readonly string[]): boolean;
  claims(): readonly Claim[];
  feedback(response: unknown): readonly PartFeedback[];
  /** how much is still to be given before the response can be checked */
  left(response: unknown): number;
  /** the rows that it takes to ask, prompt and buttons apart: how large it is set on a slide follows from them */
  rows(): readonly Row[];
  /** the item on paper, parts in the given order */
  paper(parts: readonly string[]): readonly PaperBlock[];
}

/** An item as its author knows it. */
export interface AuthoredQuestion extends Question {
  /** what the parts are given to, where the response is more than a choice of them */
  slots(): readonly Slot[];
  /** whether the key is words of the document's language: other editions then have another */
  isTyped(): boolean;
  /** what of such a key is the same in every language: ids, in any order */
  sharedKey(): readonly string[];
  /** every text whose change makes it another question, the prompt apart; goes into the revision */
  wording(): readonly string[];
  /** the response in words, for logs, speech and exports */
  describe(response: unknown): string;
  /** what is wrong with it as a whole, or unwise, beyond what its schema refuses */
  faults(): readonly Fault[];
}

/** Something that a kind finds wrong in an item; its severity is the code's. */
export interface Fault {
  readonly code: ProblemCode;
  readonly path: Path;
  /** one sentence without a full stop, as is `hint` */
  readonly message: string;
  readonly hint: string;
}

/** A kind's grader, as lists hold it: see `defineGrader`. */
export interface Grader {
  readonly kind: string;
  /**
   * Binds an item of a compiled course, which is trusted as it stands.
   *
   * @param language  BCP 47: decides how typed answers are read
   * @returns undefined for an item of another kind
   */
  bind(item: ItemBase, language: string): Question | undefined;
}

/** A grader with its types. */
export interface GraderOf<Item extends ItemBase, Response> extends Grader {
  ask(item: Item, language: string): Question;
  /** the response itself when it has the kind's form, otherwise `blank` */
  fit(item: Item, response: unknown): Response;
}

/** A type of item, whole: the list of all is `kinds.ts`. */
export interface Kind {
  readonly kind: string;
  /** the schema of its YAML, for completion in editors */
  readonly schema: v.GenericSchema<unknown, ItemBase>;
  /**
   * Reads an item as authored.
   *
   * @param language  BCP 47, of the document
   */
  read(
    input: unknown,
    language?: string,
  ):
    | { readonly ok: true; readonly question: AuthoredQuestion }
    | { readonly ok: false; readonly issues: readonly v.BaseIssue<unknown>[] };
}

/** What a kind is made of besides its grader: how it is written and told. All functions are pure. */
export interface Authoring<Item extends ItemBase, Response> {
  /** what comes out of it has ids at all its parts */
  readonly schema: v.GenericSchema<unknown, Item>;
  readonly grader: GraderOf<Item, Response>;
  slots?(item: Item): readonly Slot[];
  isTyped?(item: Item): boolean;
  sharedKey?(item: Item, language: string): readonly string[];
  wording(item: Item): readonly string[];
  describe(item: Item, response: Response, language: string): string;
  faults?(item: Item, language: string): readonly Fault[];
}

/**
 * Defines a kind. The types of item and response are closed over, so that a list of kinds needs no cast: see `kinds.ts`.
 */
export function defineKind<Item extends ItemBase, Response>(authoring: Authoring<Item, Response>): Kind {
  const { grader, schema } = authoring;
  return {
    kind: grader.kind,
    schema,
    read(input, language = 'en') {
      const parsed = v.safeParse(schema, input);
      if (!parsed.success) return { ok: false, issues: parsed.issues };
      const item = parsed.output;
      const question: AuthoredQuestion = {
        ...grader.ask(item, language),
        slots: () => authoring.slots?.(item) ?? [],
        isTyped: () => authoring.isTyped?.(item) ?? false,
        sharedKey: () => authoring.sharedKey?.(item, language) ?? [],
        wording: () => authoring.wording(item),
        describe: (response) => authoring.describe(item, grader.fit(item, response), language),
        faults: () => authoring.faults?.(item, language) ?? [],
      };
      return { ok: true, question };
    },
  };
}
