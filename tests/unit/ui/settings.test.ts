import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings, writeSettings } from '../../../src/ui/settings.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('settings', () => {
  beforeEach(() => vi.stubGlobal('localStorage', storage()));

  it('are read as they were written', () => {
    writeSettings({ theme: 'dark' });
    expect(readSettings()).toEqual({ theme: 'dark' });
  });

  it.each(['', 'not JSON', 'null', '[]', '{"theme":"pink"}'])(
    'are none where something else is stored: %s',
    (stored) => {
      localStorage.setItem('lectern:settings', stored);
      expect(readSettings()).toEqual({});
    },
  );

  it('hold until the page is left where storage is refused, and are kept again where it is not', () => {
    vi.stubGlobal('localStorage', undefined);
    writeSettings({ theme: 'dark' });
    expect(readSettings()).toEqual({ theme: 'dark' });
    vi.stubGlobal('localStorage', storage());
    writeSettings({ theme: 'light' });
    expect(readSettings()).toEqual({ theme: 'light' });
    expect(localStorage.getItem('lectern:settings')).toBe('{"theme":"light"}');
  });
});
