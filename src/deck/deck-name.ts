import { inTab } from '../core/device-text.ts';
import { siteName } from '../progress/site-name.ts';

/** Where a tab keeps the name that its speaker view finds its deck by. */
const nameKey = () => `${siteName(location.href)}deck`;
const sinceKey = () => `${nameKey()}/since`;

/** The name of this tab's deck, the same after a reload; made at the first call. */
export function deckName(newId: () => string): string {
  return inTab.read(nameKey()) ?? renameDeck(newId);
}

/** Whether this tab's deck had a speaker view before it was loaded anew. */
export function hasDeckName(): boolean {
  return inTab.read(nameKey()) !== undefined;
}

/** Gives this tab's deck a new name. */
export function renameDeck(newId: () => string): string {
  // short enough to be typed into a second window where pop-ups are barred
  const name = newId().slice(0, 6);
  inTab.write(nameKey(), name);
  return name;
}

/** When the lesson of this tab began, by ISO 8601 in UTC, also after a reload; undefined before. */
export function keptSince(): string | undefined {
  return inTab.read(sinceKey());
}

/** Keeps when the lesson of this tab began. */
export function keepSince(since: string): void {
  inTab.write(sinceKey(), since);
}
