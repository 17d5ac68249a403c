import { describe, expect, it } from 'vitest';
import type { AuthoredQuestion } from '../../../src/items/kind.ts';
import { readQuestion } from '../../../src/items/read-question.ts';
import { bundledCourse } from './bundled-course.ts';

/** Lines of 38 letters, of which a slide's prompt may have three: see `slideFit`. */
const longestOnSlide = 110;

const compiled = bundledCourse();

describe.skipIf(compiled === undefined)('the bundled bank', () => {
  const { problems = [], coverage } = compiled ?? {};
  const items = (compiled?.course.items ?? []).map(({ item }) => item);
  const questions = items.flatMap((item) => readQuestion(item) ?? []);
  const choices = questions.filter(({ item }) => item.kind === 'choice');
  const stances = questions.filter(({ item }) => item.kind === 'stance');

  it('has at least 100 items, and no problem', () => {
    expect(problems).toEqual([]);
    expect(items.length).toBeGreaterThanOrEqual(100);
  });

  it('asks nine items or more in every section', () => {
    const bySection = countOf(items.map(({ section }) => section));
    const sections = (compiled?.course.sections ?? []).map(({ id }) => id);
    expect(sections.filter((id) => (bySection.get(id) ?? 0) < 9)).toEqual([]);
  });

  it.each([
    ['sort', 8],
    ['evidence', 8],
    ['order', 8],
    ['match', 8],
    ['cloze', 8],
    ['short', 3],
    ['number', 3],
  ])('asks by %s in %i items or more', (kind, least) => {
    expect(items.filter((item) => item.kind === kind).length).toBeGreaterThanOrEqual(least);
  });

  it('spreads the cards of all sorts evenly over the places of their bins', () => {
    const sorts = questions.filter(({ item }) => item.kind === 'sort');
    const places = sorts.flatMap((question) => {
      const bins = question.slots().map(({ id }) => id);
      // each card by itself earns something in one bin only
      return question
        .parts()
        .map((card) => bins.findIndex((bin) => question.grade({ [card.id]: bin }).earned > 0))
        .filter((place) => place < 3);
    });
    const counts = [...countOf(places.map(String)).values()];
    expect(counts.length).toBe(3);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(places.length / 10);
  });

  it('proves every passage by two items, one of them above recall', () => {
    expect(coverage?.passages.withTwo).toBe(coverage?.passages.total);
  });

  it('asks in two of five items for what was understood to be applied', () => {
    expect(share(coverage?.levels.apply)).toBeGreaterThanOrEqual(0.4);
  });

  it('names the level of every item', () => {
    expect(coverage?.levels.unsaid).toBe(0);
  });

  it('offers sixteen misconceptions or more in three items each', () => {
    const offered = questions.flatMap((question) => [
      ...new Set(question.claims().flatMap(({ misconception }) => misconception ?? [])),
    ]);
    const often = [...countOf(offered).values()].filter((times) => times >= 3);
    expect(often.length).toBeGreaterThanOrEqual(16);
  });

  it('spreads the three verdicts evenly', () => {
    const verdicts = countOf(stances.map((question) => question.describe(question.key())));
    expect([...verdicts.keys()].sort()).toEqual(['Contradicts it', 'Does not say', 'Says it']);
    expect(Math.max(...verdicts.values()) - Math.min(...verdicts.values())).toBeLessThanOrEqual(2);
  });

  it('says to every wrong verdict, card, pair, gap, order and written answer why it is wrong', () => {
    const unsaid = questions.flatMap((question) => {
      const { item } = question;
      return wrongResponses(question).flatMap((response) =>
        question
          .feedback(response)
          .filter(({ verdict, claim }) => verdict === 'wrong' && claim === undefined)
          .map(({ part }) => `${item.id}: ${part}`),
      );
    });
    expect([...new Set(unsaid)]).toEqual([]);
  });

  it('names twins in twelve points or more', () => {
    const twins = countOf(items.flatMap(({ twin }) => twin ?? []));
    expect(twins.size).toBeGreaterThanOrEqual(12);
  });

  it('has no usual number of right options where several are right', () => {
    const shapes = choices.flatMap((question) => {
      const keys = question.parts().filter(({ role }) => role === 'key').length;
      return keys > 1 ? [`${String(keys)} of ${String(question.parts().length)}`] : [];
    });
    const most = Math.max(...countOf(shapes).values());
    expect(most / shapes.length).toBeLessThanOrEqual(0.5);
  });

  it('keeps the prompts of the deck short enough for three lines', () => {
    const first = new Map(items.toReversed().map((item) => [item.section, item.id]));
    const onSlides = items.filter(({ deck, id, section }) => deck === true || first.get(section) === id);
    const tooLong = onSlides.filter(({ prompt }) => prompt.length > longestOnSlide);
    expect(tooLong.map(({ id, prompt }) => `${id}: ${String(prompt.length)}`)).toEqual([]);
  });

  it('tells all items of a section apart by their prompts alone', () => {
    const prompts = items.map(({ prompt }) => prompt);
    expect(prompts.filter((prompt, index) => prompts.indexOf(prompt) !== index)).toEqual([]);
  });

  function share(part = 0): number {
    return part / items.length;
  }
});

/** Responses in which each part of an answer that is put together, written, or a verdict is wrong in every way on offer. */
function wrongResponses(question: AuthoredQuestion): readonly unknown[] {
  const { item } = question;
  const parts = question.parts().map(({ id }) => id);
  const slots = question.slots().map(({ id }) => id);
  switch (item.kind) {
    case 'order':
      return [parts.toReversed()];
    case 'sort':
      return slots.map((bin) => Object.fromEntries(parts.map((card) => [card, bin])));
    case 'match':
    case 'cloze':
      return [...parts, 'something else'].map((given) => Object.fromEntries(slots.map((slot) => [slot, given])));
    case 'short':
      return [{ text: 'something else' }];
    case 'number':
      return [{ text: '77777' }];
    case 'stance':
      return ['says', 'contradicts', 'silent'].filter((verdict) => verdict !== question.key());
    default:
      return [];
  }
}

function countOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
