import * as v from 'valibot';
import { inTab, jsonIn } from '../core/device-text.ts';
import { showingSchema, type Showing } from './showing.ts';

/** Where showings outlive a reload. */
export interface Drafts {
  read(): readonly Showing[];
  write(showing: Showing): void;
  /** of the course's items that are meant; with what was guessed of them */
  forget(isMeant: (item: string) => boolean): void;
}

/**
 * Keeps the showings of a course in `sessionStorage`, one entry an item: its editions share them, so that a learner who
 * changes the language keeps what is chosen. They are a convenience and may be lost: refused or full storage and garbage
 * count as nothing kept, and so does a showing of an item that is gone or has become another question meanwhile.
 *
 * @param site      see `siteName`
 * @param course    id, the same for all editions
 * @param revisions of the items now, by id
 */
export function sessionDrafts(site: string, course: string, revisions: ReadonlyMap<string, string>): Drafts {
  const keyOf = (item: string) => draftKey(site, course, item);
  return {
    read() {
      const kept = [...revisions].map(([item, revision]) => {
        const showing = v.safeParse(showingSchema, jsonIn(inTab.read(keyOf(item))));
        const isCurrent = showing.success && showing.output.item === item && showing.output.revision === revision;
        return isCurrent ? [showing.output] : [];
      });
      return kept.flat();
    },
    write(showing) {
      inTab.write(keyOf(showing.item), JSON.stringify(showing));
    },
    forget(isMeant) {
      for (const item of [...revisions.keys()].filter(isMeant))
        for (const of of [item, guessOf(item)]) inTab.write(keyOf(of), undefined);
    },
  };
}

/** What a draft goes by in the tab; instead of an item's id, what lies beside the drafts has a name with a space. */
export function draftKey(site: string, course: string, item: string): string {
  return `${site}${course}#${item}`;
}

/** A guess at an item. */
export const guessOf = (item: string): string => `guess ${item}`;

/** The question that stands open while a reader goes over to another language. */
export const openItem = 'open item';

/** The day's review, as far as it has come. */
export const reviewUnderWay = 'review under way';
