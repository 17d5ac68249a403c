import fc from 'fast-check';
import type { Attempt } from '../../../src/progress/attempt.ts';

/** An attempt at the course `library`, right at the first try; the fields given replace its own. */
export function attempt(fields: Partial<Attempt> & Pick<Attempt, 'id'>): Attempt {
  const at = fields.at ?? '2026-01-31T12:00:09.500Z';
  return {
    schema: 1,
    course: 'library',
    item: 'late-fee',
    revision: 'r1',
    parts: ['no-fee', 'small-fee'],
    response: 'no-fee',
    grade: { verdict: 'right', earned: 1, possible: 1 },
    hints: 0,
    try: 1,
    revealed: false,
    view: 'study',
    shownAt: at,
    at,
    ...fields,
  };
}

const moment = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-01-09'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Lists of attempts at few items on few days, with unique ids, so that showings and marks collide. */
export const attempts: fc.Arbitrary<Attempt[]> = fc.uniqueArray(
  fc.record(
    {
      schema: fc.constant(1 as const),
      id: fc.string({ minLength: 1 }),
      course: fc.constantFrom('library', 'allotments'),
      item: fc.constantFrom('late-fee', 'opening', 'gone'),
      revision: fc.constantFrom('r1', 'r0'),
      parts: fc.array(fc.string(), { maxLength: 3 }),
      response: fc.jsonValue({ maxDepth: 2 }),
      grade: fc.record({
        verdict: fc.constantFrom('unanswered' as const, 'right' as const, 'partly' as const, 'wrong' as const),
        earned: fc.integer({ min: 0, max: 4 }),
        possible: fc.integer({ min: 0, max: 4 }),
      }),
      hints: fc.nat(3),
      try: fc.integer({ min: 1, max: 3 }),
      revealed: fc.boolean(),
      view: fc.constantFrom('deck' as const, 'study' as const),
      session: fc.string(),
      shownAt: fc.oneof(fc.constant('2026-01-02T09:00:00.000Z'), moment),
      at: moment,
    },
    {
      requiredKeys: [
        'schema',
        'id',
        'course',
        'item',
        'revision',
        'parts',
        'response',
        'grade',
        'hints',
        'try',
        'revealed',
        'view',
        'shownAt',
        'at',
      ],
    },
  ),
  { selector: ({ id }) => id, maxLength: 20 },
);
