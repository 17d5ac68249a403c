import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftKey, guessOf, sessionDrafts } from '../../../src/progress/session-drafts.ts';
import { forgetSite } from '../../../src/progress/forget-site.ts';
import type { Showing } from '../../../src/progress/showing.ts';

/** The browser's own storage has the same few members; vitest runs in Node, which has none. */
class MemoryStorage {
  private readonly entries = new Map<string, string>();
  get length(): number {
    return this.entries.size;
  }
  key = (index: number): string | null => [...this.entries.keys()][index] ?? null;
  getItem = (key: string): string | null => this.entries.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.entries.set(key, text);
  removeItem = (key: string): void => void this.entries.delete(key);
}

const showing: Showing = {
  item: 'who',
  revision: 'r',
  parts: ['a'],
  response: ['a'],
  phase: 'asking',
  hints: 0,
  try: 1,
  misses: 0,
  shownAt: '2026-02-01T08:00:00.000Z',
};
const revisions = new Map([['who', 'r']]);
const draftsOf = (site: string, edition: string) => sessionDrafts(site, edition, revisions);

beforeEach(() => vi.stubGlobal('sessionStorage', new MemoryStorage()));
afterEach(() => vi.unstubAllGlobals());

it('gives a draft back to its own edition only', () => {
  draftsOf('lectern/', 'library').write(showing);
  expect(draftsOf('lectern/', 'library').read()).toEqual([showing]);
  expect(draftsOf('lectern/', 'allotments').read()).toEqual([]);
});

it('clears the drafts of all lessons of the site, and of no other site', () => {
  for (const [site, edition] of [
    ['lectern/', 'library'],
    ['lectern/', 'allotments'],
    ['lectern/class-a/', 'library'],
  ] as const)
    draftsOf(site, edition).write(showing);
  forgetSite('lectern/');
  expect(draftsOf('lectern/', 'allotments').read()).toEqual([]);
  expect(draftsOf('lectern/class-a/', 'library').read()).toEqual([showing]);
});

it('forgets the drafts of the items that are meant, with what was guessed of them, and nothing else', () => {
  const two = new Map([...revisions, ['what', 'r']]);
  const drafts = sessionDrafts('lectern/', 'library', two);
  drafts.write(showing);
  drafts.write({ ...showing, item: 'what' });
  draftsOf('lectern/', 'allotments').write(showing);
  for (const item of ['who', 'what']) sessionStorage.setItem(draftKey('lectern/', 'library', guessOf(item)), 'a');
  drafts.forget((item) => item === 'who');
  expect(drafts.read().map(({ item }) => item)).toEqual(['what']);
  expect(sessionStorage.getItem('lectern/library#guess who')).toBeNull();
  expect(sessionStorage.getItem('lectern/library#guess what')).toBe('a');
  expect(draftsOf('lectern/', 'allotments').read()).toEqual([showing]);
});
