import { describe, expect, it } from 'vitest';
import { importText, open } from './import-text.ts';

const gift = (text: string) => importText(text, 'harbour.gift');

describe('GIFT', () => {
  it('takes a choice with its name, feedback to each answer and on the whole', () => {
    const source = `// who may sail
::Lending::Who may borrow a boat? {
  =Whoever can swim#Nothing else is asked.
  ~Members only#There are no members.
  ~Adults
  ####The rule hangs at the gate.
}`;
    expect(gift(source)).toMatchObject({
      items: [
        {
          id: 'lending',
          kind: 'choice',
          section: '',
          prompt: 'Who may borrow a boat?',
          options: [
            {
              text: 'Whoever can swim',
              correct: true,
              ...open('Nothing else is asked.\nThe rule hangs at the gate.'),
            },
            { text: 'Members only', ...open('There are no members.') },
            { text: 'Adults', ...open() },
          ],
        },
      ],
      notes: [],
      left: [],
      summary: '1 question read as GIFT, 1 taken, 0 left; still to do: 1 section, 3 quotes, 1 why',
    });
  });

  it('takes several right answers by their weights', () => {
    const { items, notes } = gift('Which colours? {~%50%red ~%50%blue ~%-50%pink ~%-100%green}');
    expect(items).toMatchObject([
      {
        options: [{ text: 'red', correct: true }, { text: 'blue', correct: true }, { text: 'pink' }, { text: 'green' }],
      },
    ]);
    expect(notes).toEqual(['1: the weight -100 % of "green" is refused: a wrong pick costs what a right one earns']);
  });

  it('refuses a weight between right and wrong with its line, and says what the option is now', () => {
    const { items, notes } = gift('Which boat?\n{\n=Heron\n~%50%Otter\n~Swan\n}');
    expect(items).toMatchObject([{ options: [{ text: 'Heron', correct: true }, { text: 'Otter' }, { text: 'Swan' }] }]);
    expect(notes).toEqual([
      '4: the weight 50 % of "Otter" is refused: an option is right or wrong, and here it is wrong',
    ]);
  });

  it.each([
    ['{T}', 'True', ['', '']],
    ['{FALSE#Wrong, sorry.#Right.}', 'False', ['Wrong, sorry.', 'Right.']],
    ['{TRUE #Wrong.#Right. ####Both say so.}', 'True', ['Right.\nBoth say so.', 'Wrong.']],
  ])('takes true or false with both feedbacks: %s', (answers, key, [whenTrue, whenFalse]) => {
    const { items } = gift(`Boats cost nothing.${answers}`);
    const right = (text: string) => (text === key ? { correct: true } : {});
    expect(items).toMatchObject([
      {
        kind: 'choice',
        options: [
          { text: 'True', ...right('True'), ...open(whenTrue) },
          { text: 'False', ...right('False'), ...open(whenFalse) },
        ],
      },
    ]);
  });

  it('names true and false in the language of the questions', () => {
    const { items } = gift('¿Es verdad que los barcos del puerto no cuestan nada para la gente que vive en él?{T}');
    expect(items).toMatchObject([{ options: [{ text: 'Verdadero' }, { text: 'Falso' }] }]);
  });

  it('takes short answers, wrong ones and the feedback to any other', () => {
    const { items, notes, yaml } = gift('How many boats? {=six =6 =%50%seven#One too many. =%0%*#Count again.}');
    expect(items).toMatchObject([
      { kind: 'short', accept: ['six', '6'], wrong: [{ text: 'seven', ...open('One too many.') }], ...open() },
    ]);
    expect(yaml).toContain('# feedback to any other answer: Count again.');
    expect(notes).toEqual([
      '1: the weight 50 % of "seven" is refused: here it is wrong',
      '1: kept as a comment: feedback to any other answer: Count again.',
    ]);
  });

  it('leaves answers out that are punctuation alone, since nobody could write them', () => {
    const { items, notes } = gift('Which sign ends it? {=dot =. =%0%?#That asks.}');
    expect(items).toMatchObject([{ kind: 'short', accept: ['dot'] }]);
    expect(notes).toEqual([
      '1: "." is left out: punctuation alone does not count here',
      '1: "?" is left out: punctuation alone does not count here',
      '1: kept as a comment: feedback to "?": That asks.',
    ]);
    expect(gift('Which sign ends it? {=.}').reason).toContain('punctuation alone');
  });

  it('keeps feedback to a pair, and refuses its weight with the line', () => {
    const { items, notes } = gift('Match. {\n=%50%lamp -> bench#It is small.\n=oars -> shed\n= -> attic\n}');
    expect(items).toMatchObject([
      {
        kind: 'match',
        pairs: [
          { left: 'lamp', right: 'bench', ...open('It is small.') },
          { left: 'oars', right: 'shed', ...open() },
        ],
        surplus: [{ text: 'attic' }],
      },
    ]);
    expect(notes).toEqual(['2: the weight 50 % of "lamp" is refused: all pairs count the same']);
  });

  it('parts questions that begin with their names without a blank line between them', () => {
    const { items, left } = gift(
      '::One:: Who? {=a ~b}\n::Two:: Which? {=c ~d\n}\n// a comment\n::Three:: It is {=x ~y\n} so.',
    );
    expect(items).toMatchObject([
      { id: 'one', prompt: 'Who?' },
      { id: 'two', prompt: 'Which?' },
      { id: 'three', prompt: 'It is _____ so.' },
    ]);
    expect(left).toEqual([]);
  });

  it('leaves a blank where a word is missing', () => {
    expect(gift('The harbour lends {=six =6} boats.').items).toMatchObject([
      { kind: 'short', prompt: 'The harbour lends _____ boats.' },
    ]);
    expect(gift('It is {~an inn =a harbour}, no more.').items).toMatchObject([
      { kind: 'choice', prompt: 'It is _____, no more.' },
    ]);
  });

  it.each([
    ['{#12}', { value: 12 }],
    ['{#-3.5:0.25#Well measured.}', { value: -3.5, tolerance: 0.25, why: 'Well measured.' }],
    ['{#1945..1947}', { value: 1946, range: [1945, 1947] }],
    ['{#5.141..5.142}', { value: 5.1415, range: [5.141, 5.142] }],
    [
      '{#=12:0 =%0%120#That is the width. ~#Measure.}',
      { value: 12, wrong: [{ value: 120, ...open('That is the width.') }] },
    ],
  ])('takes numbers: %s', (answers, fields) => {
    expect(gift(`How long is it? ${answers}`).items).toMatchObject([{ kind: 'number', ...fields }]);
  });

  it('keeps what it says to a number that is nearly right', () => {
    const { items, notes, yaml } = gift('How long? {#=12:0 =%50%12:1#Nearly.}');
    expect(items).toMatchObject([{ value: 12 }]);
    expect(yaml).toContain('# feedback to 12 ± 1: Nearly.');
    expect(notes[0]).toBe('1: the weight 50 % of 12 ± 1 is refused: a number is right or wrong');
  });

  it.each(['->', '=>'])('takes pairs with %s and answers that belong to nothing', (arrow) => {
    const source = `Match the boats. {\n=Heron ${arrow} grey\n=Otter ${arrow} brown\n= ${arrow} green\n####By the paint.}`;
    expect(gift(arrow === '->' ? source : source.replace('= => green\n', '')).items).toMatchObject([
      {
        kind: 'match',
        pairs: [
          { left: 'Heron', right: 'grey', ...open('By the paint.') },
          { left: 'Otter', right: 'brown', ...open('By the paint.') },
        ],
        ...(arrow === '->' ? { surplus: [{ text: 'green' }] } : {}),
      },
    ]);
  });

  it('takes escapes for the signs they are, and other backslashes for themselves', () => {
    const source = String.raw`Is 1 \= 1\: \{yes\} or \#2 \~\nin C:\\boats with \(x\)? {=\= is ~\# is}`;
    expect(gift(source).items).toMatchObject([
      {
        prompt: 'Is 1 = 1: {yes} or #2 ~\nin C:\\boats with \\(x\\)?',
        options: [{ text: '= is' }, { text: '# is' }],
      },
    ]);
  });

  it('reads each format of text, and takes only tags for tags', () => {
    const prompts = [
      '[html]<p>One &amp; <b>two</b></p><p>three</p> {=a ~b}',
      '[markdown]One **two** `three` {=a ~b}',
      '[plain]1 < 2 & <b> {=a ~b}',
      '[moodle]x<y and <i>z</i>\nwraps {=a ~b}',
      '[brackets] stay {=a ~b}',
    ];
    expect(gift(prompts.join('\n\n')).items.map(({ prompt }) => prompt)).toEqual([
      'One & two\nthree',
      'One two three',
      '1 < 2 & <b>',
      'x<y and z wraps',
      '[brackets] stay',
    ]);
  });

  it('writes the category where it changes', () => {
    const { yaml } = gift('$CATEGORY: $course$/top/Boats/Oars\n\nOne? {T}\n\nTwo? {T}\n\n$CATEGORY: Ropes\nThree? {T}');
    expect(yaml.match(/# category: .*/g)).toEqual(['# category: Boats/Oars', '# category: Ropes']);
  });

  it('reads answers with blank lines and comments between them', () => {
    expect(gift('Which? {\n\n=yes\n// not sure\n\n~no\n\n}\n\nNext? {T}').items).toMatchObject([
      { prompt: 'Which?', options: [{ text: 'yes' }, { text: 'no' }] },
      { prompt: 'Next?' },
    ]);
  });

  it('makes ids from names, or texts without one, each once', () => {
    const ids = gift('::Oars:: A? {T}\n\n::Oars:: B? {T}\n\nWho rows — and why? {T}\n\n::Oars 2:: C? {T}').items.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['oars', 'oars-2', 'who-rows-and-why', 'oars-2-2']);
  });

  it('gives parts ids where their own would clash', () => {
    expect(gift('Which language? {=C++ ~C ~C#}'.replace('C#', String.raw`C\#`)).items).toMatchObject([
      { options: [{ text: 'C++' }, { id: 'c-2', text: 'C' }, { id: 'c-3', text: 'C#' }] },
    ]);
  });

  it('says of every question that it leaves why, and where', () => {
    const source = `Which? {=yes ~no}

An essay. {}

A text.

Open {=a

Two {=a ~b} and {=c}

None right. {~a ~b}

Both right. {=a =b ~c}

Same. {=Yes. ~yes}

Too many. {=1 ~2 ~3 ~4 ~5 ~6 ~7 ~8}

Number. {#twelve}

Half. {=%50%a}

Anything. {=*at}

Pairs. {=a -> b =c}

One pair. {=a -> b}

{=nothing asked ~x}

Two numbers. {#=1 =3}`;
    expect(gift(source).left).toMatchInlineSnapshot(`
      [
        "3 An essay.: it is an essay, which only a person can mark",
        "5 A text.: it is a text without a question: GIFT asks with braces, like {=answer}",
        "7 Open: its answers are not closed: write } behind them",
        "9 Two: it has answers twice: put a blank line between two questions, and write \\{ for a brace in the text",
        "11 None right.: none of its options earns anything",
        "13 Both right.: each of 2 options earns all marks by itself: mark the best one only",
        "15 Same.: two of its options say "yes"",
        "17 Too many.: it has 8 options, and a choice takes 7 at most",
        "19 Number.: "twelve" is no number: write it like 3.14, 3.14:0.01 or 3..4",
        "21 Half.: none of its answers earns all marks",
        "23 Anything.: a * in its answers stands for anything: write the answers out",
        "25 Pairs.: "c" has no ->: write =left -> right",
        "27 One pair.: it has fewer than two pairs",
        "29 : it has no text that asks something",
        "31 Two numbers.: several numbers earn all marks, and a number item has one",
      ]
    `);
  });

  it('names the pictures it leaves out', () => {
    const { items, notes } = gift(
      '[html]What is this? <img src\\="@@PLUGINFILE@@/a%20boat.png" alt\\="a boat"> {=a ~b}',
    );
    expect(items).toMatchObject([{ prompt: 'What is this? [a boat]' }]);
    expect(notes).toEqual(['1: the picture "a boat.png" is left out: say in words what it shows']);
  });
});
