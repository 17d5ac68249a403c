import * as v from 'valibot';
import { nearestName } from '../../core/nearest-name.ts';
import { defineKind, type Fault, type Path } from '../kind.ts';
import { claimFields, itemFields, otherwiseField, someId, someText, withId } from '../part.ts';
import { toldFaults } from '../told-faults.ts';
import { binOf, sortGrader } from './sort-grader.ts';

const bin = v.pipe(
  v.strictObject({
    id: v.exactOptional(someId),
    text: someText,
    /** what stands over its column, where its text is too long for that */
    short: v.exactOptional(someText),
  }),
  v.transform(withId),
);

const card = v.pipe(
  v.strictObject({
    id: v.exactOptional(someId),
    text: someText,
    short: v.exactOptional(someText),
    /** id of the bin that it goes into */
    bin: someId,
    ...claimFields,
    ...otherwiseField,
    /** by id of a wrong bin, the misconception that putting it there shows */
    wrong: v.exactOptional(v.record(v.string(), someId)),
  }),
  v.transform(withId),
);

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('sort'),
  bins: v.pipe(v.array(bin), v.minLength(2, 'needs at least two bins'), v.maxLength(4, 'takes at most four bins')),
  cards: v.pipe(v.array(card), v.minLength(2, 'needs at least two cards'), v.maxLength(7, 'takes at most seven cards')),
});

export type SortItem = v.InferOutput<typeof schema>;

/** Put each card into the bin that it belongs to: cases, mostly, under what the document says about them. */
export const sort = defineKind({
  schema,
  grader: sortGrader,
  slots: (item) => item.bins.map(({ id, text }, index) => ({ id, text, path: ['bins', index] })),
  // sorted, since authors may rearrange cards and bins without making it another question
  wording: (item) => [
    ...item.bins.map(({ text }) => text).sort(),
    ...item.cards.map(({ text, bin: id }) => `${text} = ${item.bins.find((bin) => bin.id === id)?.text ?? ''}`).sort(),
  ],
  describe: (item, response) =>
    item.cards
      .flatMap(({ id, text }) => {
        const bin = binOf(item, response, id);
        return bin === undefined ? [] : [`${text}: ${bin.text}`];
      })
      .join('; '),
  faults(item) {
    const ids = item.bins.map(({ id }) => id);
    const unknown = item.cards.flatMap(({ bin, wrong = {} }, index) => [
      ...unknownBin(bin, ids, ['cards', index, 'bin']),
      ...Object.keys(wrong).flatMap((name) => unknownBin(name, ids, ['cards', index, 'wrong', name])),
    ]);
    if (unknown.length > 0) return unknown;
    const right = item.cards.flatMap(({ bin, wrong = {} }, index): Fault[] =>
      Object.hasOwn(wrong, bin)
        ? [
            {
              code: 'accepted-is-wrong',
              path: ['cards', index, 'wrong', bin],
              message: `"${bin}" is where the card belongs`,
              hint: 'name the bin that the misconception leads to',
            },
          ]
        : [],
    );
    const told = item.cards.flatMap((card, index) => {
      const key = item.bins.find(({ id }) => id === card.bin);
      return toldFaults(card, [key?.text, key?.short], ['cards', index]);
    });
    if (right.length + told.length > 0) return [...right, ...told];
    const used = new Set(item.cards.map(({ bin }) => bin));
    if (used.size === 1)
      return [
        {
          code: 'one-bin',
          path: ['cards'],
          message: 'all cards go into the same bin',
          hint: 'add a card for another bin, or ask for each by itself',
        },
      ];
    return item.bins.flatMap(({ id, text }, index): Fault[] =>
      used.has(id)
        ? []
        : [
            {
              code: 'empty-bin',
              path: ['bins', index],
              message: `no card goes into "${text}"`,
              hint: 'add a card for it, or take it away: learners expect every bin to be used',
            },
          ],
    );
  },
});

function unknownBin(name: string, ids: readonly string[], path: Path): readonly Fault[] {
  if (ids.includes(name)) return [];
  const nearest = nearestName(name, ids);
  const hint = nearest === undefined ? `the bins are ${ids.join(', ')}` : `did you mean "${nearest}"?`;
  return [{ code: 'unknown-bin', path, message: `no bin has the id "${name}"`, hint }];
}
