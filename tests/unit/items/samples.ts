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

export const samples = [oneRight, severalRight, statement, steps, pairs];
