import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../src/app/routes.ts';
import { linkedViews } from '../../../src/faq/links.ts';
import { parseFaq } from '../../../src/faq/parse-faq.ts';

const front = '---\ntitle: Bees\n---\n';
const parse = (body: string) => parseFaq({ file: 'slides/bees.md', text: front + body });

describe('parseFaq', () => {
  it('reads sections with answer, notes, chapter, blocks and numbered passages', () => {
    const { value, problems } = parse(`
# Life

## Why? {#why}
> Because.

One **two**. Three
four.

- Five. Six.
  1. Seven.

---

### More

:::notes
Say *this*.
:::

\`\`\`
code
\`\`\`
`);
    expect(problems).toEqual([]);
    const [section] = value.sections;
    expect(section).toMatchObject({
      id: 'why',
      number: 1,
      title: 'Why?',
      answer: 'Because.',
      notes: 'Say *this*.',
      chapter: 'Life',
    });
    expect(section?.passages.map(({ id, number, text }) => [id, number, text])).toEqual([
      ['why.1', '1.1', 'One two.'],
      ['why.2', '1.2', 'Three four.'],
      ['why.3', '1.3', 'Five.'],
      ['why.4', '1.4', 'Six.'],
      ['why.5', '1.5', 'Seven.'],
    ]);
    expect(section?.blocks.map(({ kind, isBreak }) => [kind, isBreak])).toEqual([
      ['paragraph', false],
      ['list', false],
      ['heading', true],
      ['code', false],
    ]);
    expect(section?.passages[0]?.runs).toEqual([{ text: 'One ' }, { text: 'two', isStrong: true }, { text: '.' }]);
  });

  it('takes a line of hyphens under a text as a slide break, never as a heading', () => {
    const { value } = parse('\n## Why? {#why}\n\nOne.\n---\nTwo.\n');
    expect(value.sections[0]?.blocks.map(({ kind, isBreak }) => [kind, isBreak])).toEqual([
      ['paragraph', false],
      ['paragraph', true],
    ]);
  });

  it('knows where every passage stands, whatever marks, entities and links precede it', () => {
    const text =
      '\uFEFF---\r\ntitle: Bees\r\n---\r\n\r\n## Why? {#why}\r\n\r\n' +
      '* A [link](https://a.example/x_(y) "t. u") &amp; \\*so\\*.  Then\r\n\t**bold 😀** end. `C. d` Last one.\r\n';
    const { value } = parseFaq({ file: 'slides/bees.md', text });
    expect(
      value.sections[0]?.passages.map((passage) => [passage.text, text.slice(passage.span.start, passage.span.end)]),
    ).toEqual([
      ['A link & *so*.', 'A [link](https://a.example/x_(y) "t. u") &amp; \\*so\\*.'],
      ['Then bold 😀 end.', 'Then\r\n\t**bold 😀** end.'],
      ['C. d Last one.', 'C. d` Last one.'],
    ]);
  });

  it('leaves script addresses as plain text', () => {
    const { value } = parse('\n## Why? {#why}\n\n[a](javascript:alert(1)) b.\n');
    expect(value.sections[0]?.passages[0]?.runs.some(({ href }) => href !== undefined)).toBe(false);
  });

  it('finds no passage in headings, answers, notes, tables and code', () => {
    const { value } = parse(
      '\n## Why? {#why}\n> A.\n\n### B.\n\n| C. |\n| --- |\n| D. |\n\n    E.\n\n:::notes\nF.\n:::\n',
    );
    expect(value.sections[0]?.passages).toEqual([]);
  });

  it('never throws, and places all it finds inside the file', () => {
    const pieces = fc.constantFrom(
      '## A {#a}\n',
      '# C\n',
      '> b\n',
      '---\n',
      ':::notes\n',
      ':::\n',
      '- x. Y.\n',
      '  1. z\n',
      '<b>',
      '</div>\n',
      '|a|\n|-|\n|b|\n',
      '```\n',
      '**',
      '[l](',
      ')',
      '![i](j)',
      '&amp;',
      '\\',
      '\r\n',
      '\t',
      '\uFEFF',
      '😀',
      '{#',
      '}',
      'Dr. ',
      'End. ',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }),
        fc.boolean(),
        (parts, hasFront) => {
          const text = (hasFront ? front : '') + parts.join('');
          const { value, problems } = parseFaq({ file: 'f.md', text });
          const lines = text.split(/\r\n|\n|\r/);
          for (const { line, column, length } of problems) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(line).toBeLessThanOrEqual(lines.length);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
            expect(length).toBeGreaterThanOrEqual(1);
          }
          const ids = value.sections.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          let at = 0;
          for (const { span, text: own, runs } of value.sections.flatMap(({ passages }) => passages)) {
            expect(span.start).toBeGreaterThanOrEqual(at);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(runs.map((run) => run.text).join('')).toBe(own);
            at = span.start;
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);

  it('says so when a text behind a chapter and a slide break is left out', () => {
    const text = '---\ntitle: A\n---\n# Part\n\n---\n\nLost words.\n\n## One {#one}\n\nKept words.\n';
    const { problems } = parseFaq({ file: 'slides/a.md', text });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['outside-section', 8]]);
  });

  it('keeps the questions behind notes that are not closed', () => {
    const text = '---\ntitle: A\n---\n## One {#one}\n\nWords.\n\n:::notes\nAsk.\n\n## Two {#two}\n\nWords.\n';
    const { value, problems } = parseFaq({ file: 'slides/a.md', text });
    expect(value.sections.map(({ id, notes }) => [id, notes])).toEqual([
      ['one', 'Ask.'],
      ['two', undefined],
    ]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['unclosed-notes', 8]]);
  });

  it.each([
    [':::note', 'there is no block "note": did you mean "notes"?'],
    ['::: Notes', 'there is no block "Notes": did you mean "notes"?'],
    [':::warning', 'there is no block "warning"'],
  ])('publishes nothing of %s and says that there is no such block', (line, message) => {
    const text = `---\ntitle: A\n---\n## One {#one}\n\nWords.\n\n${line}\nAsk them.\n:::\n\nMore.\n`;
    const { value, problems } = parseFaq({ file: 'slides/a.md', text });
    expect(value.sections[0]?.passages.map((passage) => passage.text)).toEqual(['Words.', 'More.']);
    expect(problems.map((problem) => [problem.code, problem.line, problem.message])).toEqual([
      ['unknown-block', 8, message],
    ]);
  });

  it('tells a line ":::" that closes nothing', () => {
    const { value, problems } = parse('\n## Why? {#why}\n\nOne.\n:::\nTwo.\n');
    expect(value.sections[0]?.passages.map(({ text }) => text)).toEqual(['One.', 'Two.']);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-block']);
  });

  it.each([
    ['english', ': did you mean "en"?'],
    ['Spanish', ': did you mean "es"?'],
    ['español', ': did you mean "es"?'],
    ['en_GB', ''],
    ['zz', ''],
  ])('refuses %s as a language', (language, meant) => {
    const { problems } = parseFaq({
      file: 'slides/a.md',
      text: `---\ntitle: A\nlanguage: ${language}\n---\n## One {#one}\nOne.`,
    });
    expect(problems.map(({ code, line, column, message }) => [code, line, column, message])).toEqual([
      ['wrong-value', 3, 11, `"language" must be a language tag such as en or pt-BR${meant}`],
    ]);
  });

  it.each(['en', 'pt-BR', 'zh-Hant', 'yua', 'he'])('takes %s as a language', (language) => {
    const { value, problems } = parseFaq({
      file: 'slides/a.md',
      text: `---\ntitle: A\nlanguage: ${language}\n---\n## One {#one}\nOne.`,
    });
    expect([value.front.language, problems]).toEqual([language, []]);
  });

  it.each([
    ['[the rules](#nowhere)', ['no section has the id "nowhere"', 'write "#" and the id of a section']],
    ['[the rules](#oen)', ['no section has the id "oen"', 'did you mean "#one"?']],
    ['[the rules](#one.7)', ['there is no passage "one.7"', 'did you mean "#one"?']],
    ['[rules](rules.pdf)', ['the site has no file "rules.pdf"', expect.stringContaining('https://')]],
    ['[rules](../x.html)', ['the site has no file "../x.html"', expect.stringContaining('https://')]],
    ['[rules]()', ['this link has no address', expect.stringContaining('https://')]],
    ['[js](javascript:alert(1))', [expect.stringContaining('is refused'), expect.stringContaining('https://')]],
  ])('warns of %s, which leads nowhere', (link, finding) => {
    const { problems } = parse(`\n## One {#one}\n\nSee ${link} on it.\n`);
    expect(problems.map(({ code, line, message, hint }) => [code, line, message, hint])).toEqual([
      ['dead-link', 7, ...finding],
    ]);
  });

  it.each([
    ['#one', '#study/one'],
    ['#one.1', '#study/one.1'],
    ['#deck/one', '#deck/one'],
    ['#quiz?n=3', '#quiz?n=3'],
    ['library.html#study/x', 'library.html#study/x'],
    ['https://a.test/b', 'https://a.test/b'],
    ['mailto:a@b.test', 'mailto:a@b.test'],
  ])('takes a link to %s', (written, href) => {
    const { value, problems } = parse(`\n## One {#one}\n\nSee [the rules](${written}) on it.\n`);
    expect(problems).toEqual([]);
    expect(value.sections[0]?.passages[0]?.runs[1]?.href).toBe(href);
  });

  it('leaves an address alone that is shown as code', () => {
    expect(parse('\n## One {#one}\n\nWrite `[js](javascript:alert(1))`.\n').problems).toEqual([]);
  });

  it('knows the views that a link can lead to', () => {
    const views = linkedViews.map((view) => parseRoute(`#${view}`).view);
    expect(views).toEqual(linkedViews);
  });
});
