import * as v from 'valibot';

/** An id of what is stored. */
export const id = v.pipe(
  v.string(),
  v.check((text) => text !== '', 'an id is not empty'),
);

export const count = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 0, 'a count is a whole number, and not below 0'),
);

/** A count of what is there: not 0. */
export const countFromOne = v.pipe(
  count,
  v.check((value) => value > 0, 'it is counted from 1'),
);

/** ISO 8601 in UTC, as `toISOString` writes it: moments compare as strings. */
export const moment = v.pipe(
  v.string(),
  v.check(
    (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text)),
    'a moment is written as 2026-01-31T12:00:00.000Z, and there is such a moment',
  ),
);
