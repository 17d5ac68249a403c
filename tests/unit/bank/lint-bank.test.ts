import { describe, expect, it } from 'vitest';
import { lintBank } from '../../../src/bank/lint-bank.ts';
import { parseBank } from '../../../src/bank/parse-bank.ts';
import { parseFaq } from '../../../src/faq/parse-faq.ts';
import { kinds } from '../../../src/items/kinds.ts';

const advice = (prompt: string, options: readonly string[] = ['*Yes', 'No'], language = 'en', front = '') => {
  const text = `---\ntitle: A\nlanguage: ${language}\n${front}---\n## One {#one}\nA sentence of some length.\n`;
  const yaml = `items:\n  - id: a\n    kind: choice\n    section: one\n    prompt: ${JSON.stringify(prompt)}\n    options:\n${options
    .map(
      (option) =>
        `      - { text: ${JSON.stringify(option.replace('*', ''))}, correct: ${String(option.startsWith('*'))} }`,
    )
    .join('\n')}\n`;
  const bank = parseBank([{ file: 'quizzes/a.yaml', text: yaml }], kinds);
  lintBank(bank, parseFaq({ file: 'slides/a.md', text }).value);
  return bank.lists.flatMap(({ problems }) => problems.map(({ code }) => code));
};

describe('lintBank', () => {
  it.each([
    'What does the document say about sanctions?',
    'A man is jailed for a leaflet. What would the organisation do?',
    'According to the author, who pays?',
    'What does Ringwood House teach?',
  ])('is content with %j', (prompt) => {
    expect(advice(prompt, undefined, 'en', 'source: A talk at Ringwood House in May.\n')).toEqual([]);
  });

  it.each([
    ['a prompt that asks about the world', 'Are sanctions legitimate?', 'prompt-without-source'],
    ['a negative that is easily overlooked', 'What does the document not say?', 'unmarked-negative'],
    ['a contracted negative', "What doesn't the document say?", 'unmarked-negative'],
  ])('advises on %s', (_, prompt, code) => {
    expect(advice(prompt)).toEqual([code]);
  });

  it.each([
    ['in capitals', 'What does the document NOT say?'],
    ['strong', 'What does the document **not** say?'],
    ['in the case that is told before', 'A man may not leave. What does the document say?'],
  ])('lets a negative pass %s', (_, prompt) => {
    expect(advice(prompt)).toEqual([]);
  });

  it.each([
    [
      'the key is longest by far',
      ['*It is open in a good many of the weeks of a year', 'It is shut', 'It is gone'],
      ['longest-is-key'],
    ],
    ['the key is a little longer', ['*It is open to all', 'It is shut', 'It is gone'], []],
    ['a wrong option is longest', ['*Open', 'It is shut in a good many of the weeks of a year'], []],
    ['an option refers to the others', ['*Open', 'All of the above'], ['all-or-none']],
    ['only wrong options are absolute', ['*Open', 'Never open'], ['absolute-distractor']],
    ['the key is as absolute', ['*Always open', 'Never open'], []],
    ['there are six options', ['*A', 'B', 'C', 'D', 'E', 'F'], ['too-many-options']],
  ])('when %s', (_, options, codes) => {
    expect(advice('What does the document say?', options)).toEqual(codes);
  });

  it('knows Spanish', () => {
    expect(advice('¿Qué dice el documento?', ['*A veces', 'Siempre', 'Todas las anteriores'], 'es-MX')).toEqual([
      'all-or-none',
      'absolute-distractor',
    ]);
    expect(advice('¿Qué no dice el documento?', undefined, 'es')).toEqual(['unmarked-negative']);
    expect(advice('¿Quién paga?', undefined, 'es')).toEqual(['prompt-without-source']);
  });

  it('gives advice on form only in a language without words', () => {
    expect(advice('Nie?', ['*A', 'B', 'C', 'D', 'E', 'F'], 'de')).toEqual(['too-many-options']);
  });
});
