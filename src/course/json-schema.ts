import { toJsonSchema } from '@valibot/to-json-schema';
import { bankSchema } from '../bank/parse-bank.ts';
import { frontMatterSchema } from '../faq/front-matter.ts';
import { kinds } from '../items/kinds.ts';

/**
 * JSON Schemas (draft 7) of what authors write, for completion and hints in editors, by the name of the format. They are
 * made of the schemas that `check` reads with, and say less: what only code can tell, such as a language tag, is left out.
 */
export const jsonSchemas = {
  bank: () => toJsonSchema(bankSchema(kinds), options),
  document: () => toJsonSchema(frontMatterSchema, options),
} as const;

// a check in code has no counterpart in JSON Schema, and what authors write is the input
const options = { target: 'draft-07', typeMode: 'input', errorMode: 'ignore' } as const;
