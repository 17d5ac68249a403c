import { describe, expect, it } from 'vitest';
import { createQuoteFinder } from '../../../src/faq/find-quote.ts';
import { parseFaq } from '../../../src/faq/parse-faq.ts';

const { value: faq } = parseFaq({
  file: 'slides/a.md',
  text: `---
title: A
---
## One {#one}
It takes **no general** position — so far. It takes it back. It takes it up.

## Two {#two}
The govern-
ment’s view is “evolving”.
`,
});
const find = (quote: string, id: string) => {
  const section = faq.sections.find((other) => other.id === id);
  if (!section) throw new Error(id);
  return createQuoteFinder(faq).find(quote, section);
};

describe('find', () => {
  it.each([
    'takes no general position',
    'takes **no general** position',
    'no  general\nposition - so far',
    'general** position',
  ])('finds %j', (quote) => {
    const found = find(quote, 'one');
    expect(found.outcome).toBe('found');
  });

  it('measures words, not marks', () => {
    expect(find('**no gene**ral', 'one').outcome).toBe('short');
  });

  it('finds a quote with marks in the section where it does stand', () => {
    expect(find('takes **no general** position', 'two')).toMatchObject({
      outcome: 'elsewhere',
      section: { id: 'one' },
      text: 'takes no general position',
    });
  });

  it('says where in the passage the quote stands', () => {
    const found = find("government's view is 'evolving'", 'two');
    if (found.outcome !== 'found') throw new Error(found.outcome);
    expect(found.passage.text.slice(found.span.start, found.span.end)).toBe('govern- ment’s view is “evolving”');
  });

  it.each([
    ['It takes it', 'one', 'short'],
    ['It takes it b', 'one', 'found'],
    ['takes no general position', 'two', 'elsewhere'],
    ['It takes a general position', 'one', 'missing'],
    ['back. It takes it up', 'one', 'missing'],
  ])('takes %j in section %s for %s', (quote, section, outcome) => {
    expect(find(quote, section).outcome).toBe(outcome);
  });

  it('names the nearest words of the section when a quote is missing, and never accepts them', () => {
    expect(find('takes a general position', 'one')).toMatchObject({
      outcome: 'missing',
      nearest: { text: 'takes no general position', passage: { id: 'one.1' } },
    });
  });
});
