import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDeck } from '../../../src/deck/build-deck.ts';
import { course, drafts, item, section } from './courses.ts';

const short = [{ texts: ['Yes.'] }];

describe('buildDeck', () => {
  it('lays out title, agenda, each section with its items, and the closing slide', () => {
    const deck = buildDeck(
      course([section('loans', 1, short), section('keys', 2, short)], [item('late', 'loans'), item('lost', 'keys')]),
    );
    expect(deck.map(({ kind, place }) => `${kind} ${place}`)).toEqual([
      'title ',
      'agenda agenda',
      'question loans',
      'content loans/2',
      'item loans/late',
      'question keys',
      'content keys/2',
      'item keys/lost',
      'closing end',
    ]);
  });

  it('shows the items marked for the deck, in the order of the bank', () => {
    const items = [item('a', 'loans'), item('b', 'loans', [], true), item('c', 'loans', [], true)];
    const deck = buildDeck(course([section('loans', 1, short)], items));
    expect(deck.flatMap((slide) => (slide.kind === 'item' ? [[slide.place, slide.nth, slide.of]] : []))).toEqual([
      ['loans/b', 1, 2],
      ['loans/c', 2, 2],
    ]);
  });

  it("shows a section's first item when none is marked", () => {
    const deck = buildDeck(course([section('loans', 1, short)], [item('a', 'loans'), item('b', 'loans')]));
    expect(deck.flatMap((slide) => (slide.kind === 'item' ? [slide.place] : []))).toEqual(['loans/a']);
  });

  it('shows every passage of the course exactly once and in order', () => {
    fc.assert(
      fc.property(fc.array(drafts, { minLength: 1, maxLength: 5 }), (answers) => {
        const sections = answers.map((blocks, index) => section(`s${index}`, index + 1, blocks));
        const shown = buildDeck(course(sections)).flatMap((slide) =>
          slide.kind === 'content' ? slide.chunks.flatMap((chunk) => chunk.passages) : [],
        );
        expect(shown).toEqual(sections.flatMap(({ passages }) => passages.map(({ id }) => id)));
      }),
    );
  });

  it('gives every slide a place of its own, also when sections are called like slides', () => {
    const sections = ['agenda', 'end', 'end-slide', 'loans'].map((id, index) => section(id, index + 1, short));
    const places = buildDeck(course(sections)).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('agenda-slide');
    expect(places.at(-1)).toBe('end-slide-slide');
  });

  it('sets a long headline smaller', () => {
    const title =
      'What does the committee that looks after the shed say about tools that are brought back late in winter?';
    const sizes = [section('a', 1, short), section('b', 2, short, title)].map((one) => {
      const question = buildDeck(course([one])).find((slide) => slide.kind === 'question');
      return question?.size;
    });
    expect(sizes).toEqual([76, 60]);
  });

  it('leaves the questions that find no room on the agenda to a count', () => {
    const sections = Array.from({ length: 40 }, (_, index) => section(`s${index}`, index + 1, short));
    const agenda = buildDeck(course(sections)).find((slide) => slide.kind === 'agenda');
    expect([agenda?.sections.length, agenda?.rest]).toEqual([36, 4]);
  });
});
