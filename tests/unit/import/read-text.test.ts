import { expect, it } from 'vitest';
import { bodyOf, importText, readBack, wrappedFaq } from './sample.ts';

it('finds whole questions in a text with an empty line between all lines', async () => {
  const { sections, errors } = readBack(await importText(wrappedFaq));
  expect(errors).toEqual([]);
  expect(sections.map(({ id, title, texts }) => ({ id, title, paragraphs: texts.length }))).toEqual([
    { id: 'borrow-boat-village-harbour', title: 'Who may borrow a boat from the village harbour?', paragraphs: 1 },
    {
      id: 'harbour-lend-boats-without',
      title:
        'Why does the harbour lend its boats without asking for money, when so many other harbours in the region have been ' +
        'asking for a fee for years and seem to be getting along very well with that way of doing things?',
      paragraphs: 2,
    },
    { id: 'happens-boat-brought-back', title: 'What happens if a boat is not brought back in time?', paragraphs: 1 },
  ]);
});

it('joins the lines of a paragraph over page breaks, stray line breaks and hyphens', async () => {
  const [, lending, late] = readBack(await importText(wrappedFaq)).sections;
  expect(lending?.texts[0]).toContain('painting day, which the council announces each spring');
  expect(lending?.texts[1]).toBe(
    'To date, nobody has been turned away from the painting day. When it rains, the day is moved to the following week; the ' +
      'council rings the bell twice.',
  );
  expect(late?.texts).toEqual([
    'A boat that is late is looked for at once, since the lake is cold. The people who look for it set out with two lamps ' +
      'and a rope. Nobody is ever scolded for asking for help.',
  ]);
});

it('counts words in and out', async () => {
  const imported = await importText(wrappedFaq);
  expect(imported.isImported && imported.summary).toBe('3 questions, 254 words in, 254 words out');
});

it('reads a text in which every line is a paragraph', async () => {
  const text =
    'Boats\n\nWho may borrow one?\nEveryone may.\nChildren may too.\n\nWhat does it cost?\nNothing at all.\n';
  expect(bodyOf(await importText(text))).toMatchInlineSnapshot(`
    "## Who may borrow one? {#borrow-one}

    Everyone may.

    Children may too.

    ## What does it cost? {#cost}

    Nothing at all.
    "
  `);
});

it('reads questions and answers with labels, and leaves the labels out', async () => {
  const text =
    'Q: Tell me who may borrow a boat.\nA: Everyone who can swim may borrow one.\n\nQ2. Is it dear?\nA. No.\n';
  const imported = await importText(text);
  expect(bodyOf(imported)).toMatchInlineSnapshot(`
    "## Tell me who may borrow a boat. {#tell-borrow-boat}

    Everyone who can swim may borrow one.

    ## Is it dear? {#dear}

    No.
    "
  `);
  expect(imported.isImported && imported.summary).toMatchInlineSnapshot(
    `"2 questions, 22 words in, 18 words out, 4 left out (labels)"`,
  );
});

it('joins the lines of a paragraph where most answers with a label are one line', async () => {
  const short = 'Q: What does it cost?\nA: Nothing.\n\nQ: Where is it?\nA: Beside the school.\n';
  const text = `Q: Who may borrow a tool?\nA: Whoever holds a card. A card costs nothing, and\nit is valid for two years.\n\n${short}`;
  expect(readBack(await importText(text)).sections.map(({ texts }) => texts)).toEqual([
    ['Whoever holds a card. A card costs nothing, and it is valid for two years.'],
    ['Nothing.'],
    ['Beside the school.'],
  ]);
});

it('reads numbered headings that are no questions', async () => {
  const text = `1. Borrowing a boat

Everyone may borrow a boat, and nobody has to say
what for.

2. Bringing it back

Boats are brought back before dark, since the lake
is cold.
`;
  expect(bodyOf(await importText(text))).toMatchInlineSnapshot(`
    "## Borrowing a boat {#borrowing-boat}

    Everyone may borrow a boat, and nobody has to say what for.

    ## Bringing it back {#bringing-back}

    Boats are brought back before dark, since the lake is cold.
    "
  `);
});

it('keeps lists, chapters and what stands before the first question', async () => {
  const text = `The boats of the village

This leaflet was written by the council for everyone
who is new here.

Borrowing

What do I have to bring with me on the day?

Please bring three things:
• a rope that is at
  least as long as the boat
• a lamp
• a friend

How is a boat borrowed?

1. Ring the bell.
2. Say your name.
`;
  const imported = await importText(text);
  expect(imported.isImported && imported.markdown).toMatchInlineSnapshot(`
    "---
    title: The boats of the village
    language: en
    source: Say in one line what this is, by whom, and from when
    description: This leaflet was written by the council for everyone who is new here.
    ---

    # Borrowing

    ## What do I have to bring with me on the day? {#bring-day}

    Please bring three things:

    - a rope that is at least as long as the boat
    - a lamp
    - a friend

    ## How is a boat borrowed? {#boat-borrowed}

    1. Ring the bell.
    2. Say your name.
    "
  `);
});

it('leaves out page numbers and running heads, and says so', async () => {
  const page = (number: number, text: string) => `The Harbour Leaflet\n\n${text}\n\n${String(number)}\n\f`;
  const imported = await importText(
    page(1, 'Who may borrow a boat?\n\nEveryone may borrow one who can') +
      page(2, 'swim well enough.\n\nWhat does it cost?\n\nNothing.') +
      page(3, 'May I keep it?\n\nNo.'),
  );
  expect(bodyOf(imported)).toMatchInlineSnapshot(`
    "## Who may borrow a boat? {#borrow-boat}

    Everyone may borrow one who can swim well enough.

    ## What does it cost? {#cost}

    Nothing.

    ## May I keep it? {#keep}

    No.
    "
  `);
  expect(imported.isImported && [imported.summary, ...imported.notes]).toMatchInlineSnapshot(`
    [
      "3 questions, 36 words in, 24 words out, 12 left out (running heads and page numbers)",
    ]
  `);
});

it('does not take a question inside an answer for a heading', async () => {
  const text = `Who may borrow a boat?

Everyone may. Why should anybody be
kept from the lake? It belongs to all of us, and has
done so for a long time.
`;
  expect(readBack(await importText(text)).sections).toHaveLength(1);
});

it('tells Spanish from English', async () => {
  const text = '¿Quién puede usar una barca del puerto ?\n\nTodas las familias del pueblo pueden usar una barca.\n';
  const { front, sections } = readBack(await importText(text));
  expect([front.language, sections[0]?.id, sections[0]?.title]).toEqual([
    'es',
    'usar-barca-puerto',
    '¿Quién puede usar una barca del puerto?',
  ]);
});

it('writes every special character so that it reads back as it was', async () => {
  const odd =
    'A * is a star, _ a line, [x](y) no link, <b> no tag, `c` no code, &amp; no sign, # no heading, \\ a stroke.';
  const text = `What does C# cost {#no-id} ?\n\n${odd}\n\n# 1 is nothing.\n\n+ Plus.\n\n:::notes\n`;
  const { sections, errors } = readBack(await importText(text));
  expect(errors).toEqual([]);
  expect(sections.map(({ title, texts }) => [title, texts])).toEqual([
    ['What does C# cost {#no-id}?', [odd, '# 1 is nothing.', '+ Plus.', ':::notes']],
  ]);
});

it('says where it is in doubt, with the line', async () => {
  const text = `1. Who may borrow a boat?

Everyone may.

Really everyone?

Really everyone, and their guests.

2. What does it cost?

Nothing at all.

3. May I keep it?

No.
`;
  const imported = await importText(text);
  expect(imported.isImported && imported.notes).toEqual([
    { place: 'line 5', message: '"Really everyone?" was left in an answer: is it a question of its own?' },
  ]);
});
