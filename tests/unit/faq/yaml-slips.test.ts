import { describe, expect, it } from 'vitest';
import { listProblems } from '../../../src/core/place-problem.ts';
import { readYaml } from '../../../src/faq/yaml-source.ts';

const bank = `items:
  - id: lending
    kind: stance
    section: borrowing
    prompt: What does the document say?
    why: It says so.
  - id: late
    kind: short
    section: borrowing
`;

/** What is told of the bank with one line written otherwise: `line:column length message`. */
function told(line: number, change: (text: string) => string): readonly string[] {
  const text = bank.replace(/.*\n/g, (row: string, at: number) =>
    bank.slice(0, at).split('\n').length === line ? change(row) : row,
  );
  const list = listProblems({ file: 'bank.yaml', text });
  readYaml(text, list);
  return list.problems.map(({ line: at, column, length, message }) => `${at}:${column} ${length} ${message}`);
}

describe('one slip in the indentation', () => {
  it.each([
    ['a space too few', 3, '   kind: stance\n', '3:1 3 this line stands at 3 spaces, and its neighbours ask for 4'],
    ['a space too many', 3, '     kind: stance\n', '3:1 5 this line stands at 5 spaces, and its neighbours ask for 4'],
    ['at the end of an item', 6, '     why: So\n', '6:1 5 this line stands at 5 spaces, and its neighbours ask for 4'],
    ['at a dash', 7, '   - id: late\n', '7:1 3 this line stands at 3 spaces, and its neighbours ask for 2'],
    ['at a dash, too few', 7, ' - id: late\n', '7:1 1 this line stands at 1 space, and its neighbours ask for 2'],
    ['a tab', 3, '\tkind: stance\n', '3:1 1 this line is indented with a tab'],
    ['a tab behind spaces', 4, '  \tsection: borrowing\n', '4:1 3 this line is indented with a tab'],
  ])('is told once, at its line: %s', (_, line, text, problem) => {
    expect(told(line, () => text)).toEqual([problem]);
  });

  it('asks for no fewer spaces than none: a list that stands under a text', () => {
    expect(told(1, () => 'items: So\n').join('\n')).not.toMatch(/neighbours|-\d/);
    expect(told(1, () => 'items: So\n')).not.toEqual([]);
  });
});

describe('a quotation mark that is not closed', () => {
  it.each(['"', "'"])('is told where it stands: %s', (mark) => {
    expect(told(5, (row) => row.replace('What', `${mark}What`))).toEqual(['5:13 1 this quotation mark is not closed']);
  });
});

it('tells slips that have nothing to do with each other one by one', () => {
  expect(
    told(5, () => '    prompt: By the document: what is lent?\n    why: @ it says so\n').map(
      (text) => text.split(' ')[0],
    ),
  ).toEqual(['5:13', '6:10']);
});

describe('a "#" behind a space', () => {
  it.each([['Nr #365', '5:16 4 this is left out, since a "#" behind a space begins a comment']])(
    'is told of when it cuts a text: %s',
    (text, problem) => {
      expect(told(5, () => `    prompt: ${text}\n`)).toEqual([problem]);
    },
  );

  it.each(['Nr 365 # a comment', '"Nr #365" #quoted', 'Nr#365', 'Nr 365 ##'])('is no matter in %s', (text) => {
    expect(told(5, () => `    prompt: ${text}\n`)).toEqual([]);
  });
});
