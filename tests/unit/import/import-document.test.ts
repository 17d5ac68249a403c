import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/import/count-words.ts';
import { importDocument } from '../../../src/import/import-document.ts';
import { bodyOf, importText, readBack, wrappedFaq } from './sample.ts';

describe('what cannot be imported', () => {
  it.each([
    ['empty.txt', ''],
    ['blank.txt', ' \n\f\n'],
    ['blank.md', '\n\n'],
    ['prose.txt', 'There is a lake.\nIt is cold.\n'],
    ['prose.md', 'There is a lake.\n'],
    ['slides.key', 'Who?\n\nWe.\n'],
    ['no-ending', 'Who?\n\nWe.\n'],
    ['binary.txt', '%PDF\0\u0001'],
  ])('is refused with one sentence that names the way out: %s', async (name, text) => {
    const imported = await importText(text, name);
    expect(imported.isImported).toBe(false);
    expect(!imported.isImported && imported.reason).toMatch(/^[^\n]+: [^\n]+$/);
  });
});

const word = fc.stringMatching(/^[a-z]{1,12}$/);
const oddWord = fc.oneof(
  { weight: 8, arbitrary: word },
  fc.constantFrom('*', '_x_', '<b>', '[a]', '#', '1.', '&amp;', '—', 'C++', '`'),
);
const sentence = fc
  .tuple(word, fc.array(oddWord, { maxLength: 16 }))
  .map(([first, rest]) => `${['X' + first, ...rest].join(' ')} end.`);
const question = fc.array(word, { minLength: 3, maxLength: 30 }).map((words) => `Why ${words.join(' ')}?`);
const section = fc.record({
  question,
  paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
});

/** Wraps a text greedily at a width. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const next of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + next.length > width) lines.push(next);
    else lines[lines.length - 1] = line === '' ? next : `${line} ${next}`;
  }
  return lines;
}

describe('a text', () => {
  it('finds a question that is wrapped over an empty line though most lines happen to end a sentence', async () => {
    const lines = ['Why is the gate of the garden locked at', 'nightfall?', '', 'It is.', '', 'Who has a key?', ''];
    const text = [...lines, 'Members have a key.', 'Their guests have none.', 'That is all.'].join('\n\n');
    expect(readBack(await importText(text)).sections.map(({ title }) => title)).toEqual([
      'Why is the gate of the garden locked at nightfall?',
      'Who has a key?',
    ]);
  });

  it('keeps years that stand on lines of their own', async () => {
    const imported = await importText('What happened when?\n\nThe years were these.\n\n1961\n\n1962\n\nThat is all.\n');
    expect(readBack(imported).sections[0]?.texts.join(' ')).toContain('1961 1962');
  });

  it('keeps every word in order, however it is wrapped', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(section, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 50, max: 110 }),
        fc.constantFrom('\n', '\n\n', ' \r\n\r\n'),
        async (sections, width, lineEnd) => {
          const gap = `${lineEnd}${lineEnd} ${lineEnd}`;
          const texts = sections.flatMap(({ question: title, paragraphs }) => [
            title,
            ...paragraphs.map((one) => one.join(' ')),
          ]);
          const imported = await importText(texts.map((text) => wrap(text, width).join(lineEnd)).join(gap));
          const { sections: read, errors } = readBack(imported);
          expect(errors).toEqual([]);
          const words = read.flatMap(({ title, texts: answers }) => [title, ...answers]).join(' ');
          // The numbers of a list are marks there, not words; "1." stands in these texts only where one could begin.
          const plain = (text: string) => wordsOf(text).filter((one) => one !== '1.');
          expect(plain(words)).toEqual(plain(texts.join(' ')));
          expect(imported.isImported && imported.wordsOut + imported.leftOut).toBe(
            imported.isImported && imported.wordsIn,
          );
        },
      ),
    );
  });

  it('never throws, and gives what the parser reads without an error, for any lines', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      question,
      sentence,
      fc.constantFrom(
        '',
        ' ',
        '\f',
        '1',
        '2',
        'Q: Why',
        'A: so',
        '- x',
        '1. y',
        '---',
        '```',
        '> q',
        '## H',
        'Title',
        '===',
        '<div>',
        '| a | b |',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 40 }), fc.constantFrom('a.txt', 'a.md'), async (lines, name) => {
        const imported = await importText(lines.join('\n'), name);
        if (!imported.isImported) return;
        expect(readBack(imported).errors).toEqual([]);
        expect(imported.wordsOut + imported.leftOut).toBe(imported.wordsIn);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.txt', 'a.md'), async (bytes, name) => {
        const imported = await importDocument(bytes, name);
        expect(typeof imported.isImported).toBe('boolean');
      }),
    );
  });
});

describe('Markdown', () => {
  it('imports its own output unchanged', async () => {
    const once = await importText(wrappedFaq);
    const again = await importText(once.isImported ? once.markdown : '', 'harbour-boats.md');
    expect(again.isImported && again.markdown).toBe(once.isImported && once.markdown);
  });

  it('finds the level of the questions, and keeps title, chapters, lists, tables and code', async () => {
    const text = `The boats
=========

Written by **the council**.

## Borrowing

### Who may borrow one?

Everyone <b>may</b>. <!-- not on Sundays -->

> Really everyone.

- with a rope
- with a lamp

#### On Sundays

\`\`\`
## no heading
\`\`\`

Is it dear?
-----------
No.
`;
    const imported = await importText(text, 'boats.md');
    expect(imported.isImported && imported.markdown).toMatchInlineSnapshot(`
      "---
      title: The boats
      language: en
      source: Say in one line what this is, by whom, and from when
      description: Written by the council.
      ---

      # Borrowing

      ## Who may borrow one? {#borrow-one}

      Everyone **may**.

      Really everyone.

      - with a rope
      - with a lamp

      ### On Sundays

      \`\`\`
      ## no heading
      \`\`\`

      # Is it dear?

      No.
      "
    `);
    expect(readBack(imported).errors).toEqual([]);
  });

  it('takes bold questions for headings where there are none', async () => {
    expect(readBack(await importText('**Who may?**\n\nAll.\n\n**Is it dear?**\n\nNo.\n', 'a.md')).sections).toEqual([
      { id: 'who-may', title: 'Who may?', texts: ['All.'] },
      { id: 'dear', title: 'Is it dear?', texts: ['No.'] },
    ]);
  });
});

describe('a table', () => {
  const rows = [
    ['Tool', 'Price', 'Deposit'],
    ['Saw', '£1', '5'],
    ['Nr. 2', '2', '£20'],
    ['M', '£2', '£20'],
  ];
  const written = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const markdown = [rows[0] ?? [], ['---', '---', '---'], ...rows.slice(1)].map(written).join('\n');
  const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

  it.each([
    ['a.md', `## What is lent?\n\n${markdown}\n`],
    ['a.html', `<h2>What is lent?</h2>${html}`],
  ])('stays a table, however short its cells are: %s', async (name, text) => {
    expect(bodyOf(await importText(text, name))).toBe(`## What is lent? {#lent}\n\n${markdown}\n`);
  });

  it.each([
    ['a.md', '| Q: | Who may borrow? |\n|---|---|\n| A: | All. |\n| Q: | Is it dear? |\n| A: | No. |\n'],
    [
      'a.html',
      '<table><tr><td>1.</td><td>Who may borrow?</td></tr><tr><td></td><td>All.</td></tr><tr><td>2.</td><td>Is it dear?</td></tr><tr><td></td><td>No.</td></tr></table>',
    ],
  ])('whose rows are questions behind labels is a list of them: %s', async (name, text) => {
    expect(bodyOf(await importText(text, name))).toBe(
      '## Who may borrow? {#borrow}\n\nAll.\n\n## Is it dear? {#dear}\n\nNo.\n',
    );
  });
});

describe('a picture', () => {
  it.each([
    [
      'a.md',
      '## What is lent?\n\nAll of it.\n\n![A box of tools](img/my%20box.png) ![](map.png)\n',
      [
        {
          place: 'line 5',
          message: 'the picture "my box.png" ("A box of tools") is left out: say in words what it shows',
        },
        { place: 'line 5', message: 'the picture "map.png" is left out: say in words what it shows' },
      ],
    ],
    [
      'a.html',
      '<h2>What is lent?</h2><p>All of it.</p><img alt="A box" src="data:,"><img src="map.png"><img src="rule.png" alt="">',
      [
        { place: 'paragraph 3', message: 'a picture ("A box") is left out: say in words what it shows' },
        { place: 'paragraph 3', message: 'the picture "map.png" is left out: say in words what it shows' },
      ],
    ],
  ])('is left out with a note of its place and words, unless it is decoration: %s', async (name, text, notes) => {
    const imported = await importText(text, name);
    expect(imported.isImported && imported.notes).toEqual(notes);
  });

  it('is noted twelve times, and the others counted', async () => {
    const imported = await importText(`## What is lent?\n\nAll.\n\n${'![A box](box.png)\n\n'.repeat(20)}`, 'a.md');
    const notes = imported.isImported ? imported.notes : [];
    expect([notes.length, notes.at(-1)]).toEqual([
      13,
      { place: 'line 29', message: 'from here on 8 more pictures are left out' },
    ]);
  });
});
