import * as v from 'valibot';
import { showingSchema, type Showing } from './showing.ts';
import { sessionsName } from './site-name.ts';

/** Where showings outlive a reload. */
export interface Drafts {
  read(): readonly Showing[];
  write(showing: Showing): void;
  clear(): void;
}

/**
 * Keeps the showings of a course in `sessionStorage`, one entry an item: its editions share them, so that a learner who
 * changes the language keeps what is chosen. `clear` forgets those of all the site's courses,
 * and the sessions that are under way. They are a convenience and may be lost: refused
 * or full storage and garbage count as nothing kept, and so does a showing of an item that is gone or has become another
 * question meanwhile.
 *
 * @param site      see `siteName`
 * @param course    id, the same for all editions
 * @param revisions of the items now, by id
 */
export function sessionDrafts(site: string, course: string, revisions: ReadonlyMap<string, string>): Drafts {
  const keyOf = (item: string) => `${site}${course}#${item}`;
  const attempt = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  return {
    read() {
      const kept = [...revisions].map(([item, revision]) => {
        const text = attempt(() => sessionStorage.getItem(keyOf(item)), null);
        const showing = v.safeParse(
          showingSchema,
          attempt<unknown>(() => JSON.parse(text ?? 'null'), null),
        );
        const isCurrent = showing.success && showing.output.item === item && showing.output.revision === revision;
        return isCurrent ? [showing.output] : [];
      });
      return kept.flat();
    },
    write(showing) {
      attempt(() => sessionStorage.setItem(keyOf(showing.item), JSON.stringify(showing)), undefined);
    },
    clear() {
      attempt(() => {
        const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
        // a site in a folder below has a longer name
        const own = keys.filter((key) => key.startsWith(site) && /^[^/]*#/.test(key.slice(site.length)));
        for (const key of own) sessionStorage.removeItem(key);
      }, undefined);
      attempt(() => indexedDB.deleteDatabase(sessionsName(site)), undefined);
    },
  };
}
