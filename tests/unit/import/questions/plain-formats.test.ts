import { describe, expect, it } from 'vitest';
import { importText, open } from './import-text.ts';

describe('Aiken', () => {
  it('takes questions whose lines go on, with both ways to letter options', () => {
    const source = `Who may borrow\na boat?\nA. Whoever can\nswim\nB) Members\nANSWER: A\n\nWhich are grey?\na) Heron\nb) Otter\nc) Swan\nAnswer: A, C\n`;
    expect(importText(source, 'a.txt').items).toEqual([
      {
        id: 'who-may-borrow-a-boat',
        kind: 'choice',
        section: '',
        prompt: 'Who may borrow a boat?',
        options: [
          { text: 'Whoever can swim', correct: true, ...open() },
          { text: 'Members', ...open() },
        ],
      },
      {
        id: 'which-are-grey',
        kind: 'choice',
        section: '',
        prompt: 'Which are grey?',
        options: [
          { text: 'Heron', correct: true, ...open() },
          { text: 'Otter', ...open() },
          { text: 'Swan', correct: true, ...open() },
        ],
      },
    ]);
  });

  it('says of every question that it leaves why, and where', () => {
    const source = `ANSWER: A\n\nNo options?\nANSWER: A\n\nStrange?\nA. a\nB. b\nANSWER: C\n\nTaken?\nA. a\nB. b\nANSWER: B\n\nNo answer?\nA. a`;
    expect(importText(source, 'a.txt').left).toEqual([
      '1 : ANSWER stands without a question above it',
      '3 No options?: it has no options: begin each with its letter, like "A."',
      '6 Strange?: ANSWER names C, and there is no such option',
      '16 No answer?: it has no ANSWER line below its options',
    ]);
  });

  it.each([
    ['an empty line between questions', '\n\n'],
    ['none', '\n'],
  ])('leaves a question without an ANSWER, and takes those behind it: %s', (_, gap) => {
    const questions = [
      'Who may borrow?\nA. Members\nB. Adults',
      'How long is a card\nvalid?\nA. A year\nB. Two years\nANSWER: B',
      'Where?\nA. Here\nB. There\nANSWER: A',
    ];
    const { items, left } = importText(questions.join(gap), 'a.txt');
    expect(items).toMatchObject([
      { prompt: 'How long is a card valid?', options: [{ text: 'A year' }, { text: 'Two years', correct: true }] },
      { prompt: 'Where?', options: [{ text: 'Here', correct: true }, { text: 'There' }] },
    ]);
    expect(left).toEqual(['1 Who may borrow?: it has no ANSWER line below its options']);
  });

  it('is told from GIFT in a text file', () => {
    expect(importText('Which?\nA. a\nB. b\nANSWER: B', 'a.txt').summary).toContain('read as Aiken');
    expect(importText('Which? {=a ~b}', 'a.txt').summary).toContain('read as GIFT');
  });
});

describe('a Markdown task list', () => {
  it('is taken where it stands in an entry of a list of questions, too', () => {
    const source = `1. Alpha?\n    - [x] one\n    - [ ] two\n2. Beta?\n    - [ ] three\n    - [x] four\n\nPlain?\n\n- [x] p\n- [ ] q\n- Inner?\n    - [ ] e\n    - [x] f\n`;
    const { items, left } = importText(source, 'a.md');
    const told = items
      .map((item) => Object(item))
      .map(({ prompt, options }) => [
        prompt,
        ...options.map((option: { text: string; correct?: boolean }) => `${option.text}${option.correct ? '*' : ''}`),
      ]);
    expect(told).toEqual([
      ['Alpha?', 'one*', 'two'],
      ['Beta?', 'three', 'four*'],
      ['Plain?', 'p*', 'q'],
      ['Inner?', 'e', 'f*'],
    ]);
    expect(left).toEqual([]);
  });

  it('loses the number that its question had', () => {
    const source = `1. First?\n\n- [x] a\n- [ ] b\n`;
    expect(importText(source, 'a.md').items).toMatchObject([{ prompt: 'First?' }]);
  });

  it('takes the text above a list as the question, what stands under an entry as its why', () => {
    const source = `# Boats

## Lending

Who may **borrow** one?

- [x] Whoever can \`swim\`
  > Nothing else is asked.
- [ ] Members

  There are none.
- [ ] Adults

> The rule hangs at the gate.

## Which are grey?

1. [x] Heron
2. [X] Swan
3. [ ] Otter
`;
    const { items, yaml, left, notes } = importText(source, 'a.md');
    expect(items).toMatchObject([
      {
        id: 'lending',
        prompt: 'Who may borrow one?',
        options: [
          {
            text: 'Whoever can swim',
            correct: true,
            ...open('Nothing else is asked.\nThe rule hangs at the gate.'),
          },
          { text: 'Members', ...open('There are none.') },
          { text: 'Adults', ...open() },
        ],
      },
      {
        id: 'which-are-grey',
        prompt: 'Which are grey?',
        options: [
          { text: 'Heron', correct: true },
          { text: 'Swan', correct: true },
          { text: 'Otter', ...open() },
        ],
      },
    ]);
    expect([left, notes, yaml.match(/# category: .*/g)]).toEqual([[], [], ['# category: Boats']]);
  });

  it('takes a heading that asks into the question, and leaves one that has no options', () => {
    const list = '- [x] a\n- [ ] b\n';
    const { items, left } = importText(
      `# Boats\n\n## Who rows?\n\nThink of the ferry.\n\n${list}\n## And who swims?\n\n## Where?\n\n${list}\n## When?\n`,
      'a.md',
    );
    expect(items).toMatchObject([
      { id: 'who-rows', prompt: 'Who rows?\nThink of the ferry.' },
      { id: 'where', prompt: 'Where?' },
    ]);
    expect(left).toEqual(['10 And who swims?: no task list stands below it', '17 When?: no task list stands below it']);
  });

  it('says what it leaves, and where', () => {
    const source = `---\ntitle: Boats\n---\n\n- [x] alone\n- [ ] here\n\nA text.\n\n## None?\n\n- [ ] a\n- [ ] b\n\n## Mixed?\n\n- [x] a\n- b\n\n## Taken?\n\n- [x] a\n- [ ] b\n`;
    const { left, notes, summary } = importText(source, 'a.md');
    expect(left).toEqual([
      '5 a task list: no question stands above it',
      '8 A text.: no task list stands below it',
      '10 None?: none of its options earns anything',
      '15 Mixed?: some of its entries have no box: write [ ] or [x] at each',
    ]);
    expect(notes).toEqual(['1: the front matter is left out']);
    expect(summary).toBe('5 questions read as a task list, 1 taken, 4 left; still to do: 1 section, 2 quotes, 2 whys');
  });
});

it.each([
  ['', 'a.gift', 'it is empty: write questions into it'],
  ['q {=a ~b}\0', 'a.gift', 'it is no text: export the questions again'],
  ['%PDF', 'a.pdf', 'questions cannot be read from this kind of file: save it as one of .xml, .md, .aiken, .gift'],
  ['There is a lake.', 'a.aiken', 'no question'],
  ['::a::b {=x ~y}\n'.repeat(5001), 'a.gift', 'it holds more than 5000 questions: export them in several files'],
  ['// nothing', 'a.gift', 'no question was found: is it GIFT?'],
  ['a'.repeat(5_000_001), 'a.gift', 'it is larger than 5 MB: export the questions in several files'],
  [`q {${'=a '.repeat(50_000)}}`, 'a.gift', 'line 1, "q": it is longer than a question can be'],
  [`${'a '.repeat(3000)} {T}`, 'a.gift', 'it has a text of more than 4000 characters, which no slide can show'],
])('refuses what cannot be taken: %.20s', (text, name, reason) => {
  expect(importText(text, name)).toMatchObject({ yaml: '', reason: expect.stringContaining(reason) });
});
