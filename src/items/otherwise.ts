import type { Claim, Path } from './kind.ts';

/** The part under which a wrong answer that has no word of its own is explained; ids of parts have no star in them. */
const otherwisePart = (part: string): string => `${part}/*`;

/** What is said to any other wrong answer about a part, among an item's claims. */
export function otherwiseOf(claims: readonly Claim[], part: string): Claim | undefined {
  return claims.find((claim) => claim.part === otherwisePart(part));
}

/** The part that such an explanation stands with, and whose quote it rests on. */
export const ownerOf = (otherwise: string): string => otherwise.slice(0, -'/*'.length);

/** What is said to any other wrong answer, as a claim: none where nothing was authored. */
export function otherwiseClaim(part: string, fields: { readonly otherwise?: string }, path: Path): readonly Claim[] {
  if (fields.otherwise === undefined) return [];
  return [{ part: otherwisePart(part), role: 'otherwise', why: fields.otherwise, path: [...path, 'otherwise'] }];
}

/**
 * The claim that explains a wrong answer: its own, else what is said to any other.
 *
 * @param own  part of the wrong answer's own claim, if it has one
 */
export function wrongClaim(
  part: string,
  fields: { readonly otherwise?: string },
  own: string | undefined,
): { readonly claim?: string } {
  if (own !== undefined) return { claim: own };
  return fields.otherwise === undefined ? {} : { claim: otherwisePart(part) };
}
