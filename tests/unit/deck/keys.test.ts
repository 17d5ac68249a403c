import { describe, expect, it } from 'vitest';
import { actionOf, deckKeys, keyName } from '../../../src/deck/keys.ts';
import type { Focus, KeyPress } from '../../../src/deck/keys.ts';
import { deckMessages } from '../../../src/ui/deck-messages.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe('the table of keys', () => {
  it('is what every key does when nothing has the focus', () => {
    for (const { action, keys, always = [] } of deckKeys) {
      for (const key of [...keys, ...always]) expect([key, actionOf(press(key), 'none')]).toEqual([key, action]);
    }
  });

  it('names no key twice, and every action in words', () => {
    const keys = deckKeys.flatMap((line) => [...line.keys, ...(line.always ?? [])]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(deckKeys.map(({ label }) => deckMessages[label])).not.toContain('');
  });
});

describe('actionOf', () => {
  it.each<Focus>(['field', 'button', 'none'])('lets a clicker work with the focus on: %s', (focus) => {
    expect([actionOf(press('PageDown'), focus), actionOf(press('PageUp'), focus)]).toEqual(['next', 'previous']);
  });

  it('leaves a field every other key', () => {
    for (const { keys } of deckKeys) for (const key of keys) expect(actionOf(press(key), 'field')).toBeUndefined();
  });

  it('leaves a button the key that presses it, and no other', () => {
    expect(actionOf(press(' '), 'button')).toBeUndefined();
    expect(actionOf(press('ArrowRight'), 'button')).toBe('next');
  });

  it('leaves keys with Ctrl, Alt or Meta to the browser', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      expect(actionOf(press('f', held), 'none')).toBeUndefined();
    }
  });

  it('goes back with Shift and Space, and reads letters with Shift or Caps Lock', () => {
    const shiftKey = true;
    expect(actionOf(press(' ', { shiftKey }), 'none')).toBe('previous');
    expect(actionOf(press('?', { shiftKey }), 'none')).toBe('help');
    expect(actionOf(press('O'), 'none')).toBe('overview');
    expect(actionOf(press('ArrowRight', { shiftKey }), 'none')).toBeUndefined();
  });

  it('knows nothing of other keys', () => {
    expect(actionOf(press('x'), 'none')).toBeUndefined();
  });
});

describe('where the page is laid out from right to left', () => {
  it('the arrow to the left goes on, and is named so', () => {
    expect(actionOf(press('ArrowLeft'), 'none', true)).toBe('next');
    expect(actionOf(press('ArrowRight'), 'none', true)).toBe('previous');
    expect(actionOf(press('PageDown'), 'field', true)).toBe('next');
    expect([keyName('ArrowRight', true), keyName('ArrowRight'), keyName(' ', true), keyName('b')]).toEqual([
      '←',
      '→',
      'Space',
      'B',
    ]);
  });
});
