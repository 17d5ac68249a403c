import * as v from 'valibot';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { ItemBase } from '../kind.ts';
import { wrongPart, writtenClaims } from '../named-answers.ts';
import { wrongClaim } from '../otherwise.ts';
import { readNumber, writeNumber } from '../read-number.ts';
import type { NumberItem } from './number.ts';

/** The numbers that count as right, both ends included. */
function acceptedRange({ value, tolerance = 0, range }: NumberItem): readonly [number, number] {
  return range ?? [value - tolerance, value + tolerance];
}

/** Whether a number counts as right; what a sum of decimals is off by does not matter. */
export function isAcceptedNumber(item: NumberItem, value: number): boolean {
  const [from, to] = acceptedRange(item);
  const slack = Math.abs(item.value) * 1e-9;
  return value >= from - slack && value <= to + slack;
}

/** Grades a number. A response is what was written; what is no number in the document's language is no answer yet. */
export const numberGrader = defineGrader({
  kind: 'number',
  isItem: (item: ItemBase): item is NumberItem => item.kind === 'number',
  response: v.object({ text: v.string() }),
  blank: () => ({ text: '' }),
  key: (item, language) => ({ text: writeNumber(item.value, language) }),
  grade(item, { text }, language) {
    const value = readNumber(text, language, item.unit);
    return value === undefined ? unanswered(1) : points(isAcceptedNumber(item, value) ? 1 : 0, 1);
  },
  credit: () => 'all-or-nothing',
  parts: () => [],
  claims: (item) => writtenClaims(item),
  feedback(item, { text }, language) {
    const part = item.id;
    const value = readNumber(text, language, item.unit);
    if (value === undefined) return [{ part, verdict: 'open' }];
    if (isAcceptedNumber(item, value)) return [{ part, verdict: 'right', claim: part }];
    const named = item.wrong?.findIndex((answer) => answer.value === value) ?? -1;
    return [{ part, verdict: 'wrong', ...wrongClaim(part, item, named < 0 ? undefined : wrongPart(named)) }];
  },
  rows: () => [{ text: '', share: 1 }],
  paper: (item, _, language) => [
    { form: 'write', answer: inWords(item, language), ...(item.unit === undefined ? {} : { unit: item.unit }) },
  ],
});

/** The value as the document's language writes it, with its unit. */
export function inWords({ value, unit }: Pick<NumberItem, 'value' | 'unit'>, language: string): string {
  return writeNumber(value, language) + (unit === undefined ? '' : ` ${unit}`);
}
