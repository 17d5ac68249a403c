import fc from 'fast-check';
import type { Course, CourseBlock, CourseItem, CoursePassage, CourseSection } from '../../../src/course/course.ts';

/** A block as a test writes it: its passages' texts, none for a table. */
export type Draft = Partial<Pick<CourseBlock, 'kind' | 'isBreak'>> & { readonly texts: readonly string[] };

export function section(id: string, number: number, drafts: readonly Draft[], title = `Question ${number}?`) {
  const passages: CoursePassage[] = [];
  const blocks = drafts.map(({ kind = 'paragraph', isBreak = false, texts }): CourseBlock => {
    const here = texts.map((text) => {
      const at = passages.length + 1;
      passages.push({ id: `${id}.${at}`, number: `${number}.${at}`, text });
      return `${id}.${at}`;
    });
    return { kind, isBreak, passages: here };
  });
  return { id, number, title, answer: 'In one sentence.', passages, blocks } satisfies CourseSection;
}

export function item(id: string, section: string, points: readonly string[] = [], deck?: boolean): CourseItem {
  const base = { id, kind: 'choice', section, prompt: `What of ${id}?` };
  return { item: deck === undefined ? base : { ...base, deck }, revision: 'r', points, proofs: [] };
}

export function course(sections: readonly CourseSection[], items: readonly CourseItem[] = []): Course {
  return {
    id: 'shed',
    edition: 'shed',
    language: 'en',
    title: 'The shed',
    sections,
    misconceptions: [],
    items,
  };
}

/** Any sentence, from one word to several slides' worth. */
const sentence = fc
  .array(fc.string({ minLength: 1, maxLength: 14, unit: fc.constantFrom(...'abcdefgilmnoprstuvwW') }), {
    minLength: 1,
    maxLength: 130,
  })
  .map((words) => `${words.join(' ')}.`);

const draft = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('paragraph', 'list'),
      isBreak: fc.boolean(),
      texts: fc.array(sentence, { minLength: 1, maxLength: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('heading', 'table', 'code'),
      isBreak: fc.boolean(),
      texts: fc.constant([]),
    }),
  },
);

/** Any section's answer, its blocks in any order. */
export const drafts = fc.array(draft, { maxLength: 8 });
