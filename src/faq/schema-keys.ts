/**
 * The keys that a schema allows in the mapping at the end of a path, for naming the nearest one.
 *
 * @param schema  a valibot schema of mappings and lists, read structurally
 * @returns none where the schema has no fixed keys
 */
export function schemaKeys(schema: unknown, path: readonly (string | number)[]): readonly string[] {
  let at = unwrap(schema);
  for (const step of path) {
    const entries = fieldOf(at, 'entries');
    // a mapping of ids has one schema for all its values
    at = unwrap(typeof step === 'number' ? fieldOf(at, 'item') : (fieldOf(entries, step) ?? fieldOf(at, 'value')));
  }
  const entries = fieldOf(at, 'entries');
  return typeof entries === 'object' && entries !== null ? Object.keys(entries) : [];
}

/** What an optional wraps. */
function unwrap(schema: unknown): unknown {
  const wrapped = fieldOf(schema, 'wrapped');
  return wrapped === undefined ? schema : unwrap(wrapped);
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
