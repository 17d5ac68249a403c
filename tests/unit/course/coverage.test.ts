import { expect, it } from 'vitest';
import { compileCourse } from '../../../src/course/compile.ts';
import { formatProblems } from '../../../src/course/format-problems.ts';

const passages = ['Bees dance to show the way to food.', 'They huddle in winter.', 'Drones leave in autumn.'];
const text = `---\ntitle: Bees\n---\n## Bees {#bees}\n${passages.join(' ')}\n`;

/** An item's level and the passage that proves it, from 1. */
type Sample = readonly [level: string, passage: number];

/** The coverage of a bank of such items. */
const cover = (...items: Sample[]) => {
  const yaml = items.map(
    ([level, passage], index) => `  - id: item-${String(index)}
    kind: stance
    section: bees
${level === '' ? '' : `    level: ${level}\n`}    prompt: What does the text say to this?
    statement: Bees are clever.
    verdict: says
    why: So it says.
    quote: ${(passages[passage - 1] ?? '').slice(0, -1)}
`,
  );
  return compileCourse({
    edition: 'bees',
    document: { file: 'slides/bees.md', text },
    bank: [{ file: 'quizzes/bees.yaml', text: `items:\n${yaml.join('')}` }],
  }).coverage;
};
const line = (...items: Sample[]) =>
  formatProblems([], [], { color: false, coverage: [{ edition: 'bees', coverage: cover(...items) }] })
    .split('\n')
    .at(-1);

it('counts passages with two items, one of which asks for more than memory', () => {
  const items = [
    ['remember', 1],
    ['remember', 1],
    ['remember', 2],
    ['apply', 2],
    ['understand', 3],
  ] as const;
  expect(cover(...items).passages).toEqual({ total: 3, withItem: 3, withTwo: 1 });
});

it('counts the levels of the items, and those that name none', () => {
  expect(cover(['remember', 1], ['apply', 1], ['apply', 2], ['', 3]).levels).toEqual({
    remember: 1,
    understand: 0,
    apply: 2,
    unsaid: 1,
  });
});

it('is told in a line', () => {
  expect(line(['understand', 1], ['apply', 1], ['apply', 2], ['', 2])).toBe(
    'Coverage of bees: 2 of 3 passages with an item, 1 without. 2 with two or more, one of them above recall. ' +
      'Items: 25 % understand, 50 % apply, 25 % of no level.',
  );
  expect(line()).toBe(
    'Coverage of bees: 0 of 3 passages with an item, 3 without. 0 with two or more, one of them above recall.',
  );
});
