import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { deckKeys, keyName } from '../../../src/deck/keys.ts';
import { compileCourse } from '../../../src/course/compile.ts';
import { kinds } from '../../../src/items/kinds.ts';

const readme = readFileSync(path.resolve(import.meta.dirname, '../../../README.md'), 'utf8');

/** The examples in one language, in their order, without the indentation of the list that they stand in. */
function examples(language: string): readonly string[] {
  const fenced = readme.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\``, 'gm'));
  return [...fenced].map(([, indent = '', text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

const [section = ''] = examples('markdown');
const banks = examples('yaml');

/** What `check` says of a bank on the section that the README shows. */
function faultsOf(bank: string | undefined, count = 1): readonly string[] {
  const document = { file: 'slides/my-faq.md', text: `---\ntitle: The Tool Library\n---\n\n${section}` };
  const file = 'quizzes/my-faq.yaml';
  const { problems, course } = compileCourse({ edition: 'my-faq', document, bank: [{ file, text: bank ?? '' }] });
  expect(course.items).toHaveLength(count);
  return problems.filter((problem) => problem.file === file).map(({ code }) => code);
}

describe('the examples of the README', () => {
  it('are a first item, one of each kind, a bad one and the same made good', () => {
    expect(banks).toHaveLength(4);
  });

  it('begin with an item that has no faults', () => {
    expect(faultsOf(banks[0])).toEqual([]);
  });

  it('show every kind, without faults', () => {
    expect(faultsOf(banks[1], kinds.length)).toEqual([]);
    expect([...(banks[1] ?? '').matchAll(/ kind: (\w+)/g)].map(([, kind]) => kind)).toEqual(
      kinds.map(({ kind }) => kind),
    );
  });

  it('have a bad item with the five faults that the README names', () => {
    expect(faultsOf(banks[2])).toEqual([
      'prompt-without-source',
      'unmarked-negative',
      'longest-is-key',
      'absolute-distractor',
      'all-or-none',
    ]);
  });

  it('make it good', () => {
    expect(faultsOf(banks[3])).toEqual([]);
  });
});

describe('the keys in the README', () => {
  it('are those of the table, Escape apart, which closes what is open', () => {
    const rows = readme.split('\n').filter((line) => line.startsWith('| '));
    const head = rows.findIndex((line) => /^\| key +\| what it does/.test(line));
    const named = rows
      .slice(head + 1)
      .map((line) => line.split('|')[1]?.trim() ?? '')
      .filter((cell) => cell !== '' && !cell.startsWith('-') && !cell.startsWith('`npm') && !cell.startsWith('command'))
      .slice(0, deckKeys.length)
      .map((cell) => cell.replaceAll('`', '').split(', ').toSorted());
    const table = deckKeys
      .filter(({ action }) => action !== 'close')
      .map(({ keys, always = [] }) => [...keys, ...always].map((key) => keyName(key)).toSorted());
    const lines = named.slice(0, named.findIndex((names) => names.join() === '?') + 1);
    expect(lines.flat().toSorted()).toEqual(table.flat().toSorted());
  });
});
