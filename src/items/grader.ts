import * as v from 'valibot';
import type { Claim, CreditRule, Grade, GraderOf, ItemBase, Part, PartFeedback, Row } from './kind.ts';
import type { PaperBlock } from './paper.ts';

/**
 * What a kind's grader is made of: all that a lesson needs of it in the browser. All functions are pure; `response` is always
 * one that fits the kind's response schema (a stored response that no longer fits has become `blank`).
 *
 * `language` (BCP 47, of the document) decides how typed answers are read; most kinds have no use for it.
 */
export interface Grading<Item, Response> {
  blank(item: Item): Response;
  key(item: Item, language: string): Response;
  grade(item: Item, response: Response, language: string): Grade;
  credit(item: Item): CreditRule;
  parts(item: Item): readonly Part[];
  isGivenAway?(item: Item, parts: readonly string[]): boolean;
  claims(item: Item): readonly Claim[];
  feedback(item: Item, response: Response, language: string): readonly PartFeedback[];
  /** the number of open parts, unless the kind knows better */
  left?(item: Item, response: Response): number;
  rows(item: Item): readonly Row[];
  paper(item: Item, parts: readonly string[], language: string): readonly PaperBlock[];
}

/**
 * Defines a kind's grader. It reads no schema of items: those of a course were checked when it was compiled, and all their
 * parts have ids.
 *
 * @param isItem  narrows an item of a compiled course by its kind, which is enough there
 */
export function defineGrader<Item extends ItemBase, R extends v.GenericSchema>(
  grading: {
    readonly kind: Item['kind'];
    readonly isItem: (item: ItemBase) => item is Item;
    readonly response: R;
  } & Grading<Item, v.InferOutput<R>>,
): GraderOf<Item, v.InferOutput<R>> {
  const g = grading;
  const fit = (item: Item, response: unknown): v.InferOutput<R> => {
    const fitting = v.safeParse(g.response, response);
    return fitting.success ? fitting.output : g.blank(item);
  };
  const ask: GraderOf<Item, v.InferOutput<R>>['ask'] = (item, language) => {
    const known = (response: unknown) => fit(item, response);
    const feedback = (response: unknown) => g.feedback(item, known(response), language);
    return {
      item,
      blank: () => g.blank(item),
      key: () => g.key(item, language),
      fit: known,
      grade: (response) => g.grade(item, known(response), language),
      credit: () => g.credit(item),
      parts: () => g.parts(item),
      isGivenAway: (parts) => g.isGivenAway?.(item, parts) ?? false,
      claims: () => g.claims(item),
      feedback,
      left: (response) =>
        g.left?.(item, known(response)) ?? feedback(response).filter(({ verdict }) => verdict === 'open').length,
      rows: () => g.rows(item),
      paper: (parts) => g.paper(item, parts, language),
    };
  };
  return { kind: g.kind, ask, fit, bind: (item, language) => (g.isItem(item) ? ask(item, language) : undefined) };
}
