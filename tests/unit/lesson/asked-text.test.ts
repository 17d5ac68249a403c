import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ItemBase } from '../../../src/items/kind.ts';
import { kinds } from '../../../src/items/kinds.ts';
import { askedText } from '../../../src/lesson/asked-text.ts';
import { oneRight, statement } from '../items/samples.ts';
import { course } from '../quiz/a-quiz.ts';

/** A lesson of these items, of which only the first have a kind that is there. */
function lessonOf(bound: readonly ItemBase[], unbound: readonly ItemBase[] = [], language = 'en') {
  const find = (among: readonly ItemBase[], id: string) => among.find((item) => item.id === id);
  return {
    course: createStore(() => ({ ...course, language })),
    item(id: string) {
      const item = find([...bound, ...unbound], id);
      return item && { item, revision: 'r', points: [], proofs: [] };
    },
    question(id: string) {
      const item = find(bound, id);
      const read = item && kinds.find(({ kind }) => kind === item.kind)?.read(item);
      return read?.ok === true ? read.question : undefined;
    },
  };
}

describe('what an item is called in a list', () => {
  it('is its prompt, with the statement where the item is about one', () => {
    const lesson = lessonOf([oneRight, statement]);
    expect(askedText(lesson, 'one-right')).toBe('When does the garden open?');
    expect(askedText(lesson, 'statement')).toBe('What does the document say to this? “The garden is locked at night.”');
  });

  it('stands in the quotation marks of its language', () => {
    const lesson = lessonOf([statement], [], 'es-CU');
    expect(askedText(lesson, 'statement')).toBe('What does the document say to this? «The garden is locked at night.»');
  });

  it('is the prompt alone while its kind is not there, and nothing where there is no item', () => {
    const lesson = lessonOf([], [statement]);
    expect(askedText(lesson, 'statement')).toBe('What does the document say to this?');
    expect(askedText(lesson, 'gone')).toBe('');
  });
});
