import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLastPlaces, rememberPlace } from '../../../src/app/last-places.ts';

/** A storage as browsers have it, without a browser. */
function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('the last places', () => {
  const page = (url: string) => vi.stubGlobal('location', new URL(url));
  beforeEach(() => {
    vi.stubGlobal('localStorage', storage());
    page('http://host.test/library.html');
  });

  it('are none before the first one', () => {
    expect(readLastPlaces('library')).toEqual({});
  });

  it('are kept for each view, and which was the last of all', () => {
    rememberPlace('library', '#deck/fees/2');
    rememberPlace('library', '#study/hours');
    rememberPlace('library', '#study/fees.4');
    expect(readLastPlaces('library')).toEqual({
      last: { view: 'study', place: 'fees.4' },
      study: { view: 'study', place: 'fees.4' },
      deck: { view: 'deck', place: 'fees/2' },
    });
    expect(readLastPlaces('library.es')).toEqual({});
  });

  it('are those of the folder, when one host serves several kits', () => {
    page('http://host.test/class-a/#study/hours');
    rememberPlace('library', '#study/hours');
    page('http://host.test/class-b/');
    expect(readLastPlaces('library')).toEqual({});
    page('http://host.test/class-a/library.html#deck');
    expect(readLastPlaces('library').last).toEqual({ view: 'study', place: 'hours' });
  });

  it('do not forget a place for one that leads nowhere', () => {
    rememberPlace('library', '#study/hours');
    for (const hash of ['#', '#study', '#deck', '#data']) rememberPlace('library', hash);
    expect(readLastPlaces('library').last).toEqual({ view: 'study', place: 'hours' });
  });

  it.each(['not JSON', '{}', '[1]', '["#nowhere"]'])('are none where something else is stored: %s', (stored) => {
    localStorage.setItem('lectern/places/library', stored);
    expect(readLastPlaces('library')).toEqual({});
  });

  it('hold until the page is left where storage is refused', () => {
    vi.stubGlobal('localStorage', undefined);
    page('http://host.test/refused/');
    expect(readLastPlaces('library')).toEqual({});
    rememberPlace('library', '#study/hours');
    expect(readLastPlaces('library').last).toEqual({ view: 'study', place: 'hours' });
  });
});
