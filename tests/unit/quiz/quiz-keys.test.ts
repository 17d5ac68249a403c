import { describe, expect, it } from 'vitest';
import { quizAction } from '../../../src/quiz/quiz-keys.ts';

const press = (key: string, modifiers = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers });

describe('a key in the sheet of a question', () => {
  it.each([
    ['1', 0],
    ['4', 3],
    ['a', 0],
    ['D', 3],
  ])('%s chooses', (key, choose) => {
    expect(quizAction(press(key), 'none')).toEqual({ choose });
    expect(quizAction(press(key), 'option')).toEqual({ choose });
    expect(quizAction(press(key), 'control')).toEqual({ choose });
  });

  it.each(['0', 'z', ' ', 'ArrowDown', 'Tab', 'Escape', 'F1'])('%s is left alone', (key) => {
    expect(quizAction(press(key), 'none')).toBeUndefined();
  });

  it('belongs to a field or a list that has the focus', () => {
    for (const key of ['1', 'a', 'Enter']) expect(quizAction(press(key), 'field')).toBeUndefined();
  });

  it('belongs to the browser with a modifier', () => {
    expect(quizAction(press('a', { ctrlKey: true }), 'none')).toBeUndefined();
    expect(quizAction(press('1', { altKey: true }), 'none')).toBeUndefined();
    expect(quizAction(press('d', { metaKey: true }), 'none')).toBeUndefined();
  });

  it('Enter goes on, unless it presses what has the focus', () => {
    expect(quizAction(press('Enter'), 'none')).toBe('main');
    expect(quizAction(press('Enter'), 'control')).toBeUndefined();
    expect(quizAction(press('Enter'), 'option')).toBeUndefined();
  });
});
