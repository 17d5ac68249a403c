import * as v from 'valibot';
import { idPattern, slug } from '../core/slug.ts';

/** A text that must say something. */
export const someText = v.pipe(v.string(), v.regex(/\S/, 'must not be empty'));

/** An id as authors write them. */
export const someId = v.pipe(v.string(), v.regex(idPattern, 'must be lower-case letters, digits and single hyphens'));

/** Fields of a claim; optional here since a distractor may borrow them from its misconception (the bank is checked for it). */
export const claimFields = {
  why: v.exactOptional(someText),
  quote: v.exactOptional(someText),
  section: v.exactOptional(someId),
} as const;

/** The id that a part has in responses: the authored one, or the slug of its text. */
export function partId(id: string | undefined, text: string): string {
  return id ?? slug(text);
}

/** Only what was authored: optional fields that are absent stay absent (`exactOptionalPropertyTypes`). */
export function claimOf(fields: {
  readonly why?: string | undefined;
  readonly quote?: string | undefined;
  readonly section?: string | undefined;
  readonly misconception?: string | undefined;
}) {
  return {
    ...(fields.why === undefined ? {} : { why: fields.why }),
    ...(fields.quote === undefined ? {} : { quote: fields.quote }),
    ...(fields.section === undefined ? {} : { section: fields.section }),
    ...(fields.misconception === undefined ? {} : { misconception: fields.misconception }),
  };
}

/** The same for a part's short form. */
export function shortOf(fields: { short?: string }) {
  return fields.short === undefined ? {} : { short: fields.short };
}
