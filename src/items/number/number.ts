import * as v from 'valibot';
import { defineKind, type Fault } from '../kind.ts';
import { claimFields, distractorFields, itemFields, otherwiseField, someText } from '../part.ts';
import { toldFaults } from '../told-faults.ts';
import { inWords, isAcceptedNumber, numberGrader } from './number-grader.ts';

const finite = v.pipe(v.number(), v.finite('must be a number'));

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('number'),
  value: finite,
  /** stands behind the field: years, %, km */
  unit: v.exactOptional(someText),
  /** how far off, up or down, still counts as right */
  tolerance: v.exactOptional(v.pipe(finite, v.minValue(0, 'must not be negative'))),
  /** from where to where counts as right, in place of a tolerance */
  range: v.exactOptional(v.tuple([finite, finite])),
  /** wrong numbers that are worth a word of their own */
  wrong: v.exactOptional(v.array(v.strictObject({ value: finite, ...distractorFields }))),
  why: claimFields.why,
  quote: claimFields.quote,
  ...otherwiseField,
});

export type NumberItem = v.InferOutput<typeof schema>;

/** Write a number. */
export const number = defineKind({
  schema,
  grader: numberGrader,
  // units and roundings are a language's own
  isTyped: () => true,
  wording: (item) => [`${item.value} ${item.unit ?? ''}`],
  describe: (item, { text }) => (text.trim() === '' ? '' : [text.trim(), item.unit].filter(Boolean).join(' ')),
  faults: (item, language) => [
    ...rangeFaults(item),
    ...wrongFaults(item, language),
    ...toldFaults(item, [inWords(item, language)], []),
  ],
});

function rangeFaults({ value, range, tolerance }: NumberItem): readonly Fault[] {
  if (range === undefined) return [];
  const [from, to] = range;
  const code = 'bad-range';
  if (tolerance !== undefined)
    return [
      {
        code,
        path: ['tolerance'],
        message: 'there is a range as well as a tolerance',
        hint: 'take one of the two away',
      },
    ];
  if (from > to)
    return [
      {
        code,
        path: ['range'],
        message: `the range ends at ${to}, before it begins at ${from}`,
        hint: `write "range: [${to}, ${from}]"`,
      },
    ];
  if (value >= from && value <= to) return [];
  return [
    {
      code,
      path: ['value'],
      message: `${value} lies outside the range from ${from} to ${to}`,
      hint: 'change the value or the range',
    },
  ];
}

function wrongFaults(item: NumberItem, language: string): readonly Fault[] {
  return (item.wrong ?? []).flatMap(({ value }, index): Fault[] =>
    isAcceptedNumber(item, value)
      ? [
          {
            code: 'accepted-is-wrong',
            path: ['wrong', index, 'value'],
            message: `${inWords({ value }, language)} is accepted before it can be wrong`,
            hint: 'change it, or narrow what is accepted',
          },
        ]
      : [],
  );
}
