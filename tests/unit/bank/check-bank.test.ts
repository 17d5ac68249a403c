import { describe, expect, it } from 'vitest';
import { checkBank } from '../../../src/bank/check-bank.ts';
import { parseBank } from '../../../src/bank/parse-bank.ts';
import { parseFaq } from '../../../src/faq/parse-faq.ts';
import { kinds } from '../../../src/items/kinds.ts';

const { value: faq } = parseFaq({
  file: 'slides/a.md',
  text: '---\ntitle: A\n---\n## One {#one}\nIt takes no general position.\n\n## Two {#two}\nIt names the harm of one embargo.\n',
});
const check = (yaml: string, mustWriteIds = false) => {
  const bank = parseBank([{ file: 'quizzes/a.yaml', text: yaml }], kinds);
  const proved = checkBank(bank, faq, mustWriteIds);
  return {
    proved,
    codes: bank.lists.flatMap(({ problems }) => problems.map(({ code, line }) => `${code} ${String(line)}`)),
  };
};
const item = (fields: string) => `items:
  - id: general
    kind: stance
    section: one
    prompt: What does the document say to this?
    statement: It opposes every sanction.
    verdict: contradicts
${fields}`;
const quoted = '    why: It takes no position.\n    quote: takes no general position\n';
const wrong = '    wrong: { says: against }\n';
const misconception =
  'misconceptions:\n  against:\n    idea: It is against.\n    why: It names a harm.\n    section: two\n    quote: the harm of one embargo\n';

describe('checkBank', () => {
  it('proves an item by the place of its quote', () => {
    const { proved, codes } = check(item(quoted));
    expect(codes).toEqual([]);
    expect(proved.items[0]?.proofs).toEqual([{ part: 'general', passage: 'one.1', start: 3, end: 28 }]);
    expect(proved.items[0]?.points).toEqual(['one.1']);
    expect(proved.quotes).toEqual({ total: 1, found: 1 });
  });

  it('refuses two pairs that are the same, and a prompt of spaces', () => {
    const pair =
      '      - { id: a, left: The state, right: Keeps the laws, why: So it is., quote: takes no general position }\n';
    const bank = (prompt: string, pairs: string) =>
      check(`items:\n  - id: who\n    kind: match\n    section: one\n    prompt: ${prompt}\n    pairs:\n${pairs}`)
        .codes;
    const other = pair.replace('id: a', 'id: b').replace('The state', 'The text').replace('Keeps', 'Names');
    expect(bank('What does the document say?', pair + other)).toEqual([]);
    expect(bank('What does the document say?', pair + pair)).toContain('duplicate-part 8');
    expect(bank('"   "', pair + other)).toEqual(['left-empty 5']);
    // two selects with one label, and two keys
    expect(bank('What does the document say?', pair + other.replace('The text', 'the state.'))).toEqual([
      'duplicate-part 8',
    ]);
  });

  it('wants an id of every pair in a course with several editions, also of one that shares its right-hand side', () => {
    const pair = (fields: string) =>
      `      - { ${fields}, right: Keeps it, why: So it is., quote: takes no general position }\n`;
    const top =
      'items:\n  - id: who\n    kind: match\n    section: one\n    prompt: What does the document say?\n    pairs:\n';
    expect(check(top + pair('id: a, left: One') + pair('id: b, left: Two'), true).codes).toEqual([]);
    expect(check(top + pair('left: One') + pair('left: Two'), true).codes).toEqual([
      'part-without-id 7',
      'part-without-id 8',
    ]);
  });

  it('lets a wrong answer borrow its refutation, also one from another section', () => {
    const { proved, codes } = check(misconception + item(quoted + wrong));
    expect(codes).toEqual([]);
    expect(proved.misconceptions[0]?.place.passage).toBe('two.1');
    expect(proved.items[0]?.points).toEqual(['one.1']);
  });

  it('leaves out an item whose misconception is not proved', () => {
    const { proved, codes } = check(misconception.replace('the harm of', 'any harm of') + item(quoted + wrong));
    expect(codes).toEqual(['quote-not-found 6']);
    expect(proved.items).toEqual([]);
  });

  it('takes a quote from the section named beside it', () => {
    const option = (text: string, rest: string) => `      - text: ${text}\n        why: So it says.\n${rest}`;
    const { codes } = check(`items:
  - id: general
    kind: choice
    section: one
    prompt: What does the document do?
    options:
${option('It stays general.', '        correct: true\n        quote: takes no general position\n')}${option('It says nothing.', '        section: two\n        quote: the harm of one embargo\n')}`);
    expect(codes).toEqual([]);
  });

  it('takes items with one twin name for twins, whatever else is wrong with one of them', () => {
    const other = item('    twin: harm\n').replace('items:\n', '').replace('general', 'other').replace('contra', '');
    expect(check(item(`    twin: harm\n${quoted}`) + other).codes).toEqual(['wrong-value 16']);
  });

  it('finds everything wrong with an item at once', () => {
    expect(check(item('    twin: none-such\n    quote: takes no\n')).codes).toEqual([
      'unknown-twin 8',
      'missing-why 2',
      'quote-too-short 9',
    ]);
  });

  it.each(['', '# nothing yet\n', 'items:\n', 'misconceptions:\nitems: []\n'])('takes the empty bank %j', (yaml) => {
    expect(check(yaml).codes).toEqual([]);
  });

  it.each([
    ['a list instead of a mapping', '- a\n', ['wrong-type 1']],
    ['items that are no list', 'items: { a: 1 }\n', ['wrong-type 1']],
    ['an item that is no mapping', 'items:\n  - a\n', ['wrong-type 2']],
    ['anchors and aliases', 'items:\n  - &a {}\n  - *a\n', ['yaml-syntax 2', 'yaml-syntax 3']],
    ['merge keys', 'items:\n  - <<: { id: a }\n    kind: stance\n', ['unknown-key 2', 'missing-field 2']],
    ['several documents', 'items:\n---\nitems:\n', ['yaml-syntax 2']],
  ])('refuses %s', (_, yaml, codes) => {
    expect(check(yaml).codes).toEqual(expect.arrayContaining(codes));
  });

  it.each([
    ['order', 'steps: [one]', 'write a mapping: "- text: …"'],
    ['sort', 'bins: [one]', 'write a mapping: "- text: …"'],
    ['match', 'pairs: one', 'write a list and begin each entry with a dash: "- left: …"'],
    ['evidence', 'evidence: one', 'write a list and begin each entry with a dash: "- …"'],
    ['short', 'accept: one', 'write a list and begin each entry with a dash: "- …"'],
    ['cloze', 'gaps: one', expect.stringMatching(/^write a mapping: "its-id:" and below it accept, /)],
  ])('shows how %s has %s written', (kind, field, hint) => {
    const text = `items:\n  - id: a\n    kind: ${kind}\n    section: one\n    prompt: What?\n    ${field}\n`;
    const { lists } = parseBank([{ file: 'quizzes/a.yaml', text }], kinds);
    const found = lists.flatMap(({ problems }) => problems).find(({ code }) => code === 'wrong-type');
    expect(found?.hint).toEqual(hint);
  });

  it('refuses an alias bomb at once', () => {
    const rows = Array.from(
      { length: 20 },
      (_, n) =>
        `l${String(n + 1)}: &l${String(n + 1)} [${Array(9)
          .fill(`*l${String(n)}`)
          .join(',')}]`,
    );
    expect(check(`l0: &l0 [a]\n${rows.join('\n')}\n`).codes).toContain('yaml-syntax 1');
  });
});
