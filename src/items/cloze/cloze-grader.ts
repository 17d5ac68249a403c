import * as v from 'valibot';
import { claimOf } from '../claim-of.ts';
import { points, unanswered } from '../grade.ts';
import { defineGrader } from '../grader.ts';
import type { ItemBase, Part } from '../kind.ts';
import { otherwiseClaim, wrongClaim } from '../otherwise.ts';
import { isSameTyped, readTyped } from '../typed-answer.ts';
import type { ClozeItem } from './cloze.ts';

type Given = Readonly<Record<string, string>>;

/** A gap of the text, with its id. */
export type Gap = ClozeItem['gaps'][string] & { readonly id: string };

/** The text, cut at its gaps; a gap without an entry stays as it is written. */
export function piecesOf(item: ClozeItem): readonly (string | Gap)[] {
  return item.text.split(/(\{[^{}]*\})/).flatMap((piece): readonly (string | Gap)[] => {
    const id = /^\{(.*)\}$/.exec(piece)?.[1];
    const gap = id !== undefined && Object.hasOwn(item.gaps, id) ? item.gaps[id] : undefined;
    if (id !== undefined && gap !== undefined) return [{ ...gap, id }];
    return piece === '' ? [] : [piece];
  });
}

/** The gaps in the order of the text, each once. */
export function gapsOf(item: ClozeItem): readonly Gap[] {
  const gaps = piecesOf(item).filter((piece) => typeof piece !== 'string');
  return gaps.filter(({ id }, index) => gaps.findIndex((other) => other.id === id) === index);
}

/** All words on offer, each once: two gaps that offer the same word share it. */
export function wordsOf(item: ClozeItem): readonly Part[] {
  const words = gapsOf(item).flatMap(({ id, choices = [] }) =>
    choices.map((word, index) => ({
      id: word.id,
      text: word.text,
      role: 'neutral' as const,
      path: ['gaps', id, 'choices', index],
    })),
  );
  return words.filter(({ text }, index) => words.findIndex((other) => other.text === text) === index);
}

/** The words that a gap offers, in the order drawn. */
export function offeredIn(gap: Gap, item: ClozeItem, parts: readonly string[]): readonly Part[] {
  const words = wordsOf(item).filter(({ text }) => isOffered(gap, text));
  return parts.flatMap((id) => words.filter((word) => word.id === id));
}

/** What was put into a gap, in words: the word chosen, or what was written. */
export function textIn(gap: Gap, item: ClozeItem, response: Given): string {
  const given = Object.hasOwn(response, gap.id) ? (response[gap.id] ?? '') : '';
  if (gap.choices === undefined) return given.trim();
  return wordsOf(item).find(({ id, text }) => id === given && isOffered(gap, text))?.text ?? '';
}

function isOffered({ choices = [] }: Gap, text: string): boolean {
  return choices.some((word) => word.text === text);
}

/** All that is accepted, as a key on paper has it; of a gap with words to choose from, those that are among them. */
function answersTo(gap: Gap): string {
  const offered = gap.accept.filter((text) => isOffered(gap, text));
  return (offered.length > 0 ? offered : gap.accept).join(' / ');
}

function readGap(gap: Gap, item: ClozeItem, response: Given, language: string) {
  return readTyped(textIn(gap, item, response), gap.accept, gap.wrong ?? [], language);
}

/** Grades gaps in a text. A response maps the ids of gaps to what was written, or to the id of the word that was chosen. */
export const clozeGrader = defineGrader({
  kind: 'cloze',
  isItem: (item: ItemBase): item is ClozeItem => item.kind === 'cloze',
  response: v.record(v.string(), v.string()),
  blank: () => ({}),
  key: (item, language) =>
    Object.fromEntries(
      gapsOf(item).map((gap) => {
        const chosen = wordsOf(item).find(
          ({ text }) => isOffered(gap, text) && gap.accept.some((answer) => isSameTyped(answer, text, language)),
        );
        return [gap.id, gap.choices === undefined ? (gap.accept[0] ?? '') : (chosen?.id ?? '')];
      }),
    ),
  grade(item, response, language) {
    const read = gapsOf(item).map((gap) => readGap(gap, item, response, language).verdict);
    if (read.every((verdict) => verdict === 'open')) return unanswered(read.length);
    return points(read.filter((verdict) => verdict === 'right').length, read.length);
  },
  credit: () => 'parts',
  parts: wordsOf,
  claims: (item) =>
    gapsOf(item).flatMap((gap) => [
      { part: gap.id, role: 'key' as const, ...claimOf(gap), path: ['gaps', gap.id] },
      ...(gap.wrong ?? []).map((answer, index) => ({
        part: `${gap.id}/${index}`,
        role: 'distractor' as const,
        ...claimOf(answer),
        path: ['gaps', gap.id, 'wrong', index],
      })),
      ...otherwiseClaim(gap.id, gap, ['gaps', gap.id]),
    ]),
  feedback: (item, response, language) =>
    gapsOf(item).map((gap) => {
      const part = gap.id;
      const read = readGap(gap, item, response, language);
      if (read.verdict === 'right') return { part, verdict: 'right', claim: part };
      // a word that was chosen has no slip of spelling
      if (read.verdict === 'almost' && gap.choices === undefined) return { part, verdict: 'almost' };
      if (read.verdict === 'open') return { part, verdict: 'open' };
      const own = read.wrong === undefined ? undefined : `${part}/${read.wrong}`;
      return { part, verdict: 'wrong', ...wrongClaim(part, gap, own) };
    }),
  // a line of the text has to hold its gaps as well
  rows: (item) => [{ text: item.text.replace(/\{[^{}]*\}/g, '_____'), share: 0.5 }],
  paper: (item, parts) => [
    {
      form: 'gaps',
      pieces: piecesOf(item).map((piece) =>
        typeof piece === 'string' ? piece : { id: piece.id, answer: answersTo(piece) },
      ),
    },
    ...(wordsOf(item).length === 0
      ? []
      : [
          {
            form: 'list' as const,
            isLettered: false,
            rows: parts
              .flatMap((id) => wordsOf(item).filter((one) => one.id === id))
              .map(({ id, text }) => ({ id, text })),
          },
        ]),
  ],
});
