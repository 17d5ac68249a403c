import * as v from 'valibot';
import { interfaceLanguage, type InterfaceLanguage } from '../../core/interface-language.ts';
import { claimOf } from '../claim-of.ts';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { ItemBase } from '../kind.ts';
import { otherwiseClaim, wrongClaim } from '../otherwise.ts';
import type { StanceItem } from './stance.ts';

/** What a document can do with a statement, always offered in this order. */
export const stances = ['says', 'contradicts', 'silent'] as const;
export type Stance = (typeof stances)[number];

const words: Readonly<Record<InterfaceLanguage, Readonly<Record<Stance, string>>>> = {
  en: { says: 'Says it', contradicts: 'Contradicts it', silent: 'Does not say' },
  es: { says: 'Lo dice', contradicts: 'Lo contradice', silent: 'No dice nada' },
};

/**
 * What a stance is called: on the screen, on paper and in files.
 *
 * @param language  BCP 47, of the document
 */
export function stanceWord(stance: Stance, language: string): string {
  return words[interfaceLanguage(language)][stance];
}

/** Grades a stance. A response is the verdict given, or null. */
export const stanceGrader = defineGrader({
  kind: 'stance',
  isItem: (item: ItemBase): item is StanceItem => item.kind === 'stance',
  response: v.nullable(v.picklist(stances)),
  blank: () => null,
  key: (item) => item.verdict,
  grade: (item, response) => (response === null ? unanswered(1) : points(response === item.verdict ? 1 : 0, 1)),
  credit: () => 'all-or-nothing',
  // the three verdicts have a fixed order, so nothing is drawn
  parts: () => [],
  claims: (item) => [
    { part: item.id, role: 'key', ...claimOf({ why: item.why, quote: item.quote }), path: [] },
    ...stances.flatMap((given) => {
      const misconception = item.wrong?.[given];
      if (misconception === undefined || given === item.verdict) return [];
      return [{ part: given, role: 'distractor' as const, misconception, path: ['wrong', given] }];
    }),
    ...otherwiseClaim(item.id, item, []),
  ],
  feedback(item, response) {
    return stances.map((part) => {
      if (part === response) {
        if (part === item.verdict) return { part, verdict: 'right', claim: item.id };
        return { part, verdict: 'wrong', ...wrongClaim(item.id, item, item.wrong?.[part] && part) };
      }
      if (part !== item.verdict) return { part, verdict: 'rest' };
      return { part, verdict: response === null ? 'open' : 'missed' };
    });
  },
  rows: (item) => [{ text: item.statement }, ...stances.map(() => ({ text: '', share: 1 }))],
  paper: (item, _, language) => [
    { form: 'text', text: item.statement },
    {
      form: 'choose',
      isSingle: true,
      rows: stances.map((id) => ({ id, text: stanceWord(id, language), isKey: id === item.verdict })),
    },
  ],
});
