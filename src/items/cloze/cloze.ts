import * as v from 'valibot';
import { nearestName } from '../../core/nearest-name.ts';
import { acceptFaults } from '../accept-faults.ts';
import { defineKind, type Fault } from '../kind.ts';
import { claimFields, distractorFields, itemFields, otherwiseField, someId, someText, withId } from '../part.ts';
import { toldFaults } from '../told-faults.ts';
import { isSameTyped } from '../typed-answer.ts';
import { clozeGrader, gapsOf, textIn, wordsOf } from './cloze-grader.ts';

const word = v.pipe(
  v.union(
    [someText, v.strictObject({ id: v.exactOptional(someId), text: someText })],
    'must be a word, or its id and text',
  ),
  v.transform((fields) => withId(typeof fields === 'string' ? { text: fields } : fields)),
);

const gap = v.strictObject({
  /** what counts as right, the word to show first */
  accept: v.pipe(v.array(someText), v.minLength(1, 'needs at least one answer')),
  /** the words on offer, the right one among them; without them the gap is written into */
  choices: v.exactOptional(v.pipe(v.array(word), v.minLength(2, 'needs at least two words'))),
  ...claimFields,
  ...otherwiseField,
  /** wrong words that are worth a word of their own */
  wrong: v.exactOptional(v.array(v.strictObject({ text: someText, ...distractorFields }))),
});

const schema = v.strictObject({
  ...itemFields,
  kind: v.literal('cloze'),
  /** with a gap's id in braces where it stands: `It {verb} the embargo.` */
  text: someText,
  gaps: v.record(someId, gap),
});

export type ClozeItem = v.InferOutput<typeof schema>;

/** Fill the gaps of a text. */
export const cloze = defineKind({
  schema,
  grader: clozeGrader,
  slots: (item) => gapsOf(item).map(({ id }) => ({ id, text: `{${id}}`, path: ['gaps', id] })),
  isTyped: (item) => gapsOf(item).some(({ choices }) => choices === undefined),
  sharedKey: (item, language) =>
    gapsOf(item).flatMap(({ id: gap, accept, choices = [] }) =>
      choices
        .filter(({ text }) => accept.some((right) => isSameTyped(right, text, language)))
        .map(({ id }) => `${gap} ${id}`),
    ),
  wording: (item) => [
    item.text,
    ...gapsOf(item).map(({ accept }) => accept.toSorted().join(' | ')),
    ...wordsOf(item)
      .map(({ text }) => text)
      .sort(),
  ],
  describe: (item, response) =>
    gapsOf(item)
      .map((gap) => textIn(gap, item, response))
      .filter((text) => text !== '')
      .join(' / '),
  faults: (item, language) => [...textFaults(item), ...gapsOf(item).flatMap((one) => gapFaults(one, language))],
});

/** Text and entries must name the same gaps. */
function textFaults(item: ClozeItem): readonly Fault[] {
  const known = Object.keys(item.gaps);
  const named = [...item.text.matchAll(/\{([^{}]*)\}/g)].map(([, id = '']) => id);
  return [
    ...named
      .filter((id) => !Object.hasOwn(item.gaps, id))
      .map((id): Fault => {
        const nearest = nearestName(id, known);
        return {
          code: 'unknown-gap',
          path: ['text'],
          message: `the text has a gap {${id}} that "gaps" knows nothing of`,
          hint: nearest === undefined ? `write "${id}:" under "gaps"` : `did you mean {${nearest}}?`,
        };
      }),
    ...known
      .filter((id) => !named.includes(id))
      .map((id): Fault => ({
        code: 'unused-gap',
        path: ['gaps', id],
        message: `the text has no gap {${id}}`,
        hint: `write {${id}} where it stands in the text, or take it away here`,
      })),
  ];
}

function gapFaults(
  { id, accept, choices, wrong = [], ...fields }: ReturnType<typeof gapsOf>[number],
  language: string,
): readonly Fault[] {
  const path = ['gaps', id];
  const faults = [...acceptFaults(accept, wrong, [...path, 'wrong'], language), ...toldFaults(fields, accept, path)];
  if (choices === undefined) return faults;
  const isAccepted = (text: string) => accept.some((answer) => isSameTyped(answer, text, language));
  const [right, ...others] = choices.filter(({ text }) => isAccepted(text));
  if (right === undefined)
    faults.push({
      code: 'no-key',
      path: [...path, 'choices'],
      message: 'none of the words on offer is accepted',
      hint: `add "${accept[0] ?? ''}" to them`,
    });
  else if (others.length === 0) {
    const longest = Math.max(...choices.filter(({ text }) => !isAccepted(text)).map(({ text }) => text.length));
    if (right.text.length >= longest * 1.5 && right.text.length - longest >= longerBy)
      faults.push({
        code: 'longest-is-key',
        path: [...path, 'choices'],
        message: 'the right word is longer than the others by far, which gives it away',
        hint: 'offer others of its length',
      });
  }
  wrong.forEach(({ text }, index) => {
    if (choices.some((offered) => isSameTyped(offered.text, text, language))) return;
    faults.push({
      code: 'wrong-not-offered',
      path: [...path, 'wrong', index, 'text'],
      message: `"${text}" is not among the words on offer, so nobody can choose it`,
      hint: 'add it to "choices", or take it away here',
    });
  });
  return faults;
}

/** Single words differ by less than whole options do: see `lint-bank`. In characters. */
const longerBy = 5;
