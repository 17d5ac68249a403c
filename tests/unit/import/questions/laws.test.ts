import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listProblems } from '../../../../src/core/place-problem.ts';
import { checkBank } from '../../../../src/bank/check-bank.ts';
import { parseBank } from '../../../../src/bank/parse-bank.ts';
import { parseFaq } from '../../../../src/faq/parse-faq.ts';
import { readYaml } from '../../../../src/faq/yaml-source.ts';
import { kinds } from '../../../../src/items/kinds.ts';
import { importText } from './import-text.ts';
import { writtenGift } from './random-gift.ts';

const faq = parseFaq({
  file: 'slides/harbour.md',
  text: '---\ntitle: Harbour\n---\n\n## Who rows? {#rows}\n\nNobody but the ferryman rows here.\n',
}).value;

/** The problems of a bank whose empty places are filled, those of kinds that are not known here apart. */
function problemsWhenDone({ yaml, language }: ReturnType<typeof importText>): readonly string[] {
  const done = yaml
    .replaceAll('section: ""', 'section: rows')
    .replaceAll('why: ""', 'why: So it is.')
    .replaceAll('quote: ""', 'quote: Nobody but the ferryman');
  const bank = parseBank([{ file: 'quizzes/harbour.yaml', text: done }], kinds, language);
  checkBank(bank, faq, false);
  return bank.lists.flatMap(({ problems }) =>
    problems.filter(({ code }) => code !== 'unknown-kind').map(({ message }) => message),
  );
}

const signs = [
  '{',
  '}',
  '=',
  '~',
  '#',
  '####',
  '->',
  '=>',
  '::',
  '\\',
  '%50%',
  '[html]',
  '<p>',
  '</p>',
  '\n',
  '\n\n',
  ' ',
  'a',
  'T',
  '1',
  '..',
  ':',
  '$CATEGORY:',
  '//',
  '- [x] ',
  '- [ ] ',
  '> ',
  '## ',
  '*',
  'A. ',
  'ANSWER: A',
  '<img src="x">',
];
const noise = (most: number) => fc.array(fc.constantFrom(...signs), { maxLength: most }).map((parts) => parts.join(''));
const line = noise(4).map((text) => text.replaceAll('\n', ' '));
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Texts by file: signs at random, and signs at random where a question has its texts. */
const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'a.gift': fc.tuple(noise(3), noise(6), noise(3)).map(([a, b, c]) => `${a}Which? {=a${b} ~b${c}}${a}\n\nNext {${b}}`),
  'a.txt': fc.tuple(line, line).map(([a, b]) => `Which?${a}\nA. ${a}\nB. b${b}\nANSWER: B\n${b}`),
  'a.md': fc.tuple(noise(3), line, line).map(([a, b, c]) => `# Which?\n\n${a}\n- [x] a${b}\n- [ ] b${c}\n  > ${b}\n`),
  'a.xml': fc
    .tuple(fc.constantFrom('multichoice', 'shortanswer', 'numerical', 'cloze', 'truefalse'), noise(6), noise(3))
    .map(
      ([type, a, b]) =>
        `<quiz><question type="${type}"><questiontext><text>q${xml(a)}</text></questiontext>` +
        `<answer fraction="100"><text>a${xml(b)}</text></answer><answer fraction="0"><text>b${xml(a)}</text></answer>` +
        '</question></quiz>',
    ),
};

describe('every import of questions', () => {
  it('reads from GIFT what was written into it', () => {
    fc.assert(
      fc.property(fc.array(writtenGift, { minLength: 1, maxLength: 4 }), (written) => {
        const { items, left, reason } = importText(written.map(({ gift }) => gift).join('\n\n'), 'a.gift');
        expect({ reason, left }).toEqual({ reason: '', left: [] });
        expect(items).toMatchObject(written.map(({ item }) => item));
      }),
      { numRuns: 400 },
    );
  });

  it('gives items whose only faults are the places still empty', () => {
    fc.assert(
      fc.property(fc.array(writtenGift, { minLength: 1, maxLength: 4 }), (written) => {
        const imported = importText(written.map(({ gift }) => gift).join('\n\n'), 'a.gift');
        expect(problemsWhenDone(imported)).toEqual([]);
        const bank = parseBank([{ file: 'quizzes/harbour.yaml', text: imported.yaml }], kinds, imported.language);
        const codes = bank.lists.flatMap(({ problems }) => problems.map(({ code }) => code));
        expect(new Set(codes.filter((code) => code !== 'unknown-kind'))).toEqual(
          new Set(codes.includes('left-empty') ? ['left-empty'] : []),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(texts))(
    'takes or leaves each question of any text, and never throws: %s',
    (name, questions) => {
      let taken = 0;
      const any = fc.oneof(
        { weight: 3, arbitrary: questions },
        noise(60),
        fc.string({ unit: 'binary', maxLength: 200 }),
      );
      fc.assert(
        fc.property(any, (text) => {
          const imported = importText(text, name);
          const { yaml, reason, items } = imported;
          expect(reason).not.toMatch(/\n/);
          if (reason !== '') return;
          taken++;
          expect(problemsWhenDone(imported)).toEqual([]);
          const list = listProblems({ file: 'a.yaml', text: yaml });
          expect([readYaml(yaml, list)?.data, list.problems]).toEqual([parse(yaml), []]);
          const ids = items.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        }),
        { numRuns: 400 },
      );
      expect(taken).toBeGreaterThan(50);
    },
  );
});
