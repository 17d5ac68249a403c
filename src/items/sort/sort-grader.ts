import * as v from 'valibot';
import { claimOf, shortOf } from '../claim-of.ts';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { ItemBase } from '../kind.ts';
import { otherwiseClaim, wrongClaim } from '../otherwise.ts';
import type { SortItem } from './sort.ts';

type Given = Readonly<Record<string, string>>;

/** The cards in the order drawn. */
export function cardsIn(item: SortItem, parts: readonly string[]): SortItem['cards'] {
  return parts.flatMap((id) => item.cards.filter((card) => card.id === id));
}

/** The bin that a card was put into, if it is one that the item has. */
export function binOf(item: SortItem, response: Given, card: string): SortItem['bins'][number] | undefined {
  const given = Object.hasOwn(response, card) ? response[card] : undefined;
  return item.bins.find(({ id }) => id === given);
}

/** Grades cards sorted into bins. A response maps the ids of cards to the ids of bins; what is absent was left open. */
export const sortGrader = defineGrader({
  kind: 'sort',
  isItem: (item: ItemBase): item is SortItem => item.kind === 'sort',
  response: v.record(v.string(), v.string()),
  blank: () => ({}),
  key: (item) => Object.fromEntries(item.cards.map(({ id, bin }) => [id, bin])),
  grade(item, response) {
    const given = item.cards.map(({ id }) => binOf(item, response, id)?.id);
    if (given.every((bin) => bin === undefined)) return unanswered(item.cards.length);
    return points(item.cards.filter(({ bin }, index) => given[index] === bin).length, item.cards.length);
  },
  credit: () => 'parts',
  parts: (item) =>
    item.cards.map((card, index) => ({
      id: card.id,
      text: card.text,
      ...shortOf(card),
      role: 'neutral',
      path: ['cards', index],
    })),
  claims: (item) =>
    item.cards.flatMap((card, index) => {
      const path = ['cards', index];
      return [
        { part: card.id, role: 'key' as const, ...claimOf(card), path },
        ...Object.entries(card.wrong ?? {}).map(([bin, misconception]) => ({
          part: `${card.id}/${bin}`,
          role: 'distractor' as const,
          misconception,
          path: [...path, 'wrong', bin],
        })),
        ...otherwiseClaim(card.id, card, path),
      ];
    }),
  feedback: (item, response) =>
    item.cards.map((card) => {
      const part = card.id;
      const bin = binOf(item, response, part);
      if (bin === undefined) return { part, verdict: 'open' };
      if (bin.id === card.bin) return { part, verdict: 'right', claim: part };
      const own = card.wrong?.[bin.id] === undefined ? undefined : `${part}/${bin.id}`;
      return { part, verdict: 'wrong', ...wrongClaim(part, card, own) };
    }),
  // beside a column for each bin, under a line of their names
  rows: (item) => [{ text: '' }, ...item.cards.map(({ text }) => ({ text, share: 0.95 - item.bins.length * 0.16 }))],
  paper: (item, parts) => [
    {
      form: 'table',
      columns: item.bins.map(({ id, text }) => ({ id, text })),
      rows: cardsIn(item, parts).map(({ id, text, bin }) => ({
        id,
        text,
        answer: item.bins.findIndex((other) => other.id === bin),
      })),
    },
  ],
});
