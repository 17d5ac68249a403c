/** An item of every kind, and of every shape that grading tells apart. Invented. */
export const oneRight = {
  id: 'one-right',
  kind: 'choice',
  section: 'garden',
  prompt: 'When does the garden open?',
  options: [
    { id: 'dawn', text: 'At dawn', correct: true, why: 'It opens with the light.', quote: 'opens at first light' },
    { id: 'noon', text: 'At noon', why: 'Noon is when it closes.', quote: 'closes at noon' },
    { id: 'dusk', text: 'At dusk', misconception: 'night-garden' },
  ],
} as const;

export const severalRight = {
  id: 'several-right',
  kind: 'choice',
  section: 'garden',
  prompt: 'What grows there?',
  options: [
    { id: 'beans', text: 'Beans', correct: true, why: 'Beans climb the wall.', quote: 'beans on the wall' },
    { id: 'peas', text: 'Peas', correct: true, why: 'Peas stand beside them.', quote: 'peas beside them' },
    { id: 'rice', text: 'Rice', why: 'There is no water for rice.', quote: 'without any water' },
    { id: 'tea', text: 'Tea', why: 'Tea is bought.', quote: 'tea from the shop' },
  ],
} as const;

export const statement = {
  id: 'statement',
  kind: 'stance',
  section: 'garden',
  prompt: 'What does the document say to this?',
  statement: 'The garden is locked at night.',
  verdict: 'silent',
  why: 'A gate is named, a lock is not.',
  quote: 'a gate that creaks',
  wrong: { says: 'night-garden' },
} as const;

export const steps = {
  id: 'steps',
  kind: 'order',
  section: 'garden',
  prompt: 'What is done first?',
  steps: [
    { id: 'dig', text: 'Dig' },
    { id: 'sow', text: 'Sow' },
    { id: 'water', text: 'Water' },
    { id: 'reap', text: 'Reap' },
  ],
  why: 'Each needs the one before.',
  quote: 'dig, sow, water and reap',
} as const;

export const pairs = {
  id: 'pairs',
  kind: 'match',
  section: 'garden',
  prompt: 'Who does what?',
  pairs: [
    { id: 'ann', left: 'Ann', right: 'digs', why: 'Ann has the spade.', quote: 'Ann with her spade' },
    { id: 'ben', left: 'Ben', right: 'waters', why: 'Ben has the can.', quote: 'Ben with his can' },
    { id: 'cem', left: 'Cem', right: 'digs', why: 'Cem has the fork.', quote: 'Cem with his fork' },
  ],
  surplus: [{ id: 'sings', text: 'sings', misconception: 'night-garden' }],
} as const;

export const exactlyTwo = { ...severalRight, id: 'exactly-two', choose: 2 } as const;

export const cases = {
  id: 'cases',
  kind: 'sort',
  section: 'garden',
  prompt: 'What does the garden do in each case?',
  bins: [
    { id: 'helps', text: 'It helps' },
    { id: 'warns', text: 'It warns' },
    { id: 'silent', text: 'It does not say' },
  ],
  cards: [
    { id: 'thirst', text: 'A bean wilts', bin: 'helps', why: 'It waters beans.', quote: 'water for the beans' },
    {
      id: 'frost',
      text: 'A frost comes',
      bin: 'warns',
      why: 'A bell rings.',
      quote: 'a bell before frost',
      wrong: { silent: 'night-garden' },
    },
    { id: 'theft', text: 'A spade is stolen', bin: 'silent', why: 'Spades are lent.', quote: 'spades are lent' },
  ],
} as const;

export const settled = {
  id: 'settled',
  kind: 'evidence',
  section: 'garden',
  prompt: 'Is the garden open in winter?',
  options: [
    { id: 'no', text: 'No, it is shut', correct: true, why: 'Its gate stays shut.' },
    { id: 'yes', text: 'Yes, by day', why: 'Days do not count then.', quote: 'not even by day' },
    { id: 'paid', text: 'Yes, for money', misconception: 'night-garden' },
  ],
  evidence: ['the gate stays shut – all winter', 'no key from November'],
} as const;

export const wordBank = {
  id: 'word-bank',
  kind: 'cloze',
  section: 'garden',
  prompt: 'What does the garden do?',
  text: 'It {verb} beans and {other} tea.',
  gaps: {
    verb: {
      accept: ['grows'],
      choices: ['grows', 'buys', 'sells'],
      why: 'Beans climb.',
      quote: 'beans on the wall',
      wrong: [{ text: 'sells', misconception: 'night-garden' }],
    },
    other: { accept: ['buys'], choices: ['buys', 'grows'], why: 'Tea is bought.', quote: 'tea from the shop' },
  },
} as const;

export const writtenGaps = {
  id: 'written-gaps',
  kind: 'cloze',
  section: 'garden',
  prompt: 'Where do they grow?',
  text: 'Beans grow on the {place}, beside the {plant}.',
  gaps: {
    place: { accept: ['wall', 'brickwork'], why: 'It is warm.', quote: 'beans on the wall' },
    plant: {
      accept: ['peas'],
      why: 'Peas stand there.',
      quote: 'peas beside them',
      wrong: [{ text: 'rice', misconception: 'night-garden' }],
    },
  },
} as const;

export const inAWord = {
  id: 'in-a-word',
  kind: 'short',
  section: 'garden',
  prompt: 'What creaks?',
  accept: ['the gate', 'gate'],
  wrong: [{ text: 'the fence', misconception: 'night-garden' }],
  why: 'The gate is old.',
  quote: 'a gate that creaks',
} as const;

export const howMany = {
  id: 'how-many',
  kind: 'number',
  section: 'garden',
  prompt: 'How many seeds?',
  value: 1200,
  unit: 'seeds',
  tolerance: 50,
  wrong: [{ value: 12, misconception: 'night-garden' }],
  why: 'A hundred a row, and twelve rows.',
  quote: 'twelve rows of a hundred',
} as const;

/** A fraction, which every language writes in its own way. */
export const howMuch = { ...howMany, id: 'how-much', value: 1.125, unit: 'm', tolerance: 0 } as const;

export const samples = [
  oneRight,
  severalRight,
  exactlyTwo,
  statement,
  steps,
  pairs,
  cases,
  settled,
  wordBank,
  writtenGaps,
  inAWord,
  howMany,
  howMuch,
];
