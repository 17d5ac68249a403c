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
