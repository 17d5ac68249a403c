import * as v from 'valibot';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { ItemBase } from '../kind.ts';
import { wrongPart, writtenClaims } from '../named-answers.ts';
import { wrongClaim } from '../otherwise.ts';
import { readTyped } from '../typed-answer.ts';
import type { ShortItem } from './short.ts';

/** Grades a word or a phrase. A response is what was written. */
export const shortGrader = defineGrader({
  kind: 'short',
  isItem: (item: ItemBase): item is ShortItem => item.kind === 'short',
  response: v.object({ text: v.string() }),
  blank: () => ({ text: '' }),
  key: (item) => ({ text: item.accept[0] ?? '' }),
  grade(item, { text }, language) {
    const { verdict } = readTyped(text, item.accept, item.wrong ?? [], language);
    return verdict === 'open' ? unanswered(1) : points(verdict === 'right' ? 1 : 0, 1);
  },
  credit: () => 'all-or-nothing',
  parts: () => [],
  claims: (item) => writtenClaims(item),
  feedback(item, { text }, language) {
    const read = readTyped(text, item.accept, item.wrong ?? [], language);
    const part = item.id;
    if (read.verdict === 'right') return [{ part, verdict: 'right', claim: part }];
    if (read.verdict !== 'wrong') return [{ part, verdict: read.verdict }];
    return [
      {
        part,
        verdict: 'wrong',
        ...wrongClaim(part, item, read.wrong === undefined ? undefined : wrongPart(read.wrong)),
      },
    ];
  },
  rows: () => [{ text: '', share: 1 }],
  paper: (item) => [{ form: 'write', answer: item.accept.join(' / ') }],
});
