import * as v from 'valibot';
import { showingSchema, type Showing } from './showing.ts';

/** Where showings outlive a reload. */
export interface Drafts {
  read(): readonly Showing[];
  write(showing: Showing): void;
  clear(): void;
}

/**
 * Keeps the showings of one edition in `sessionStorage`, one entry an item. They are a convenience and may be lost: refused
 * or full storage and garbage count as nothing kept, and so does a showing of an item that is gone or has become another
 * question meanwhile.
 *
 * @param prefix    of the keys, the same for all visits to one edition
 * @param revisions of the items now, by id
 */
export function sessionDrafts(prefix: string, revisions: ReadonlyMap<string, string>): Drafts {
  const keyOf = (item: string) => `${prefix}#${item}`;
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
      for (const item of revisions.keys()) attempt(() => sessionStorage.removeItem(keyOf(item)), undefined);
    },
  };
}
