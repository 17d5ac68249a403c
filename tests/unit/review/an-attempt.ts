import type { Attempt } from '../../../src/progress/attempt.ts';

/** A right answer to `one-right` of the garden, but for what is said otherwise. */
export function attempt(fields: Partial<Attempt>): Attempt {
  const at = fields.at ?? '2026-02-01T10:00:00.000Z';
  return {
    schema: 1,
    id: `${fields.item ?? 'one-right'} ${at}`,
    course: 'library',
    item: 'one-right',
    revision: 'r1',
    parts: [],
    response: { chosen: [] },
    grade: { verdict: 'right', earned: 1, possible: 1 },
    hints: 0,
    try: 1,
    revealed: false,
    view: 'review',
    shownAt: at,
    at,
    ...fields,
  };
}
