import * as v from 'valibot';
import { someId, someText } from './part.ts';

/** The verdict on a response. *Unanswered* is not *wrong*. */
export type Verdict = 'unanswered' | 'right' | 'partly' | 'wrong';

/** What a response earned: 0 ≤ earned ≤ possible. */
export interface Grade {
  readonly verdict: Verdict;
  readonly earned: number;
  readonly possible: number;
}

/** How a kind gives credit; the sentence that says so stands in the messages under this name. */
export type CreditRule = 'all-or-nothing' | 'hits-minus-false-picks' | 'neighbours' | 'pairs';

/** A place in an item's YAML: keys and indices from the item downwards. */
export type Path = readonly (string | number)[];

/** Something that is shown in a drawn order: an option, a step, a right-hand side. */
export interface Part {
  readonly id: string;
  readonly text: string;
  readonly short?: string;
  /** whether it belongs to the key, misleads, or is neither (steps of an order) */
  readonly role: 'key' | 'distractor' | 'neutral';
  /** where its text stands */
  readonly path: Path;
}

/** Something that an answer is given to: the left-hand side of a pair. It keeps its place. */
export type Slot = Pick<Part, 'id' | 'text' | 'path'>;

/**
 * What the kit says about one part, and what that rests on. A distractor's claim may leave `why` and `quote` to its
 * misconception; every other claim must have both.
 */
export interface Claim {
  /** id of the option, step, pair …, or the item's own id when the item has one claim */
  readonly part: string;
  readonly role: 'key' | 'distractor';
  readonly why?: string;
  readonly quote?: string;
  /** the quote's section, when it is not the item's */
  readonly section?: string;
  readonly misconception?: string;
  /** where the part stands in the YAML; the quote stands at `[...path, 'quote']` */
  readonly path: Path;
}

/** How one part of a response did. */
export interface PartFeedback {
  /** id of the part: option, step, pair … */
  readonly part: string;
  /** `missed`: belongs to the key and was not given · `open`: nothing was given for it · `rest`: neither chosen nor key */
  readonly verdict: 'right' | 'wrong' | 'missed' | 'open' | 'rest';
  /** part of the claim that explains it (see `Claim.part`), if there is one that does not give the key away */
  readonly claim?: string;
}

/** Fields that every item has, whatever its kind. */
export const itemFields = {
  id: someId,
  section: someText,
  prompt: someText,
  deck: v.exactOptional(v.boolean()),
  hints: v.exactOptional(v.array(someText)),
  twin: v.exactOptional(v.string()),
  level: v.exactOptional(v.picklist(['remember', 'understand', 'apply'])),
} as const;

/** What all items have in common, as read. */
export interface ItemBase {
  readonly id: string;
  readonly kind: string;
  readonly section: string;
  readonly prompt: string;
  readonly deck?: boolean;
  readonly hints?: readonly string[];
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

/**
 * What a kind is made of. All functions are pure; `response` is always one that fits the kind's response schema (a stored
 * response that no longer fits has become `blank`).
 */
export interface Definition<Item, Response> {
  /** the response before anything was given; grades as unanswered */
  blank(item: Item): Response;
  /** a response that earns everything */
  key(item: Item): Response;
  grade(item: Item, response: Response): Grade;
  credit(item: Item): CreditRule;
  /** what is shown in a drawn order, as authored */
  parts(item: Item): readonly Part[];
  /** what the parts are given to, where the response is more than a choice of them */
  slots?(item: Item): readonly Slot[];
  /** true when showing the parts in this order would give the key away (an order item in key order) */
  isGivenAway?(item: Item, parts: readonly string[]): boolean;
  /** every text whose change makes it another question, the prompt apart; goes into the revision */
  wording(item: Item): readonly string[];
  claims(item: Item): readonly Claim[];
  feedback(item: Item, response: Response): readonly PartFeedback[];
  /** the response in words, for logs, speech and exports */
  describe(item: Item, response: Response): string;
  /** the item as plain text without its key, parts in the given order */
  plain(item: Item, parts: readonly string[]): string;
  /** the rows that it takes to ask, prompt and buttons apart: how large it is set on a slide follows from them */
  rows(item: Item): readonly Row[];
}

/** An item bound to its kind: everything one can ask of it without knowing which kind it is. */
export interface Question {
  readonly item: ItemBase;
  blank(): unknown;
  key(): unknown;
  /** the response itself when it fits this kind, otherwise `blank` */
  fit(response: unknown): unknown;
  grade(response: unknown): Grade;
  credit(): CreditRule;
  parts(): readonly Part[];
  slots(): readonly Slot[];
  isGivenAway(parts: readonly string[]): boolean;
  wording(): readonly string[];
  claims(): readonly Claim[];
  feedback(response: unknown): readonly PartFeedback[];
  describe(response: unknown): string;
  plain(parts: readonly string[]): string;
  rows(): readonly Row[];
}

/** A type of item. */
export interface Kind {
  readonly kind: string;
  /** the schema of its YAML, for completion in editors */
  readonly schema: v.GenericSchema<unknown, ItemBase>;
  read(
    input: unknown,
  ):
    | { readonly ok: true; readonly question: Question }
    | { readonly ok: false; readonly issues: readonly v.BaseIssue<unknown>[] };
}

/**
 * Defines a kind. The types of item and response are inferred from the schemas and closed over, so that a list of kinds
 * needs no cast: see `kinds.ts`.
 */
export function defineKind<S extends v.GenericSchema<unknown, ItemBase>, R extends v.GenericSchema>(
  definition: { readonly kind: v.InferOutput<S>['kind']; readonly schema: S; readonly response: R } & Definition<
    v.InferOutput<S>,
    v.InferOutput<R>
  >,
): Kind {
  const d = definition;
  return {
    kind: d.kind,
    schema: d.schema,
    read(input) {
      const parsed = v.safeParse(d.schema, input);
      if (!parsed.success) return { ok: false, issues: parsed.issues };
      const item = parsed.output;
      const known = (response: unknown) => {
        const fit = v.safeParse(d.response, response);
        return fit.success ? fit.output : d.blank(item);
      };
      return {
        ok: true,
        question: {
          item,
          blank: () => d.blank(item),
          key: () => d.key(item),
          fit: known,
          grade: (response) => d.grade(item, known(response)),
          credit: () => d.credit(item),
          parts: () => d.parts(item),
          slots: () => d.slots?.(item) ?? [],
          isGivenAway: (parts) => d.isGivenAway?.(item, parts) ?? false,
          wording: () => d.wording(item),
          claims: () => d.claims(item),
          feedback: (response) => d.feedback(item, known(response)),
          describe: (response) => d.describe(item, known(response)),
          plain: (parts) => d.plain(item, parts),
          rows: () => d.rows(item),
        },
      };
    },
  };
}
