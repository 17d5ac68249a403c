import { siteName } from '../progress/site-name.ts';

/** Where a tab keeps the name that its speaker view finds its deck by. */
const keyOf = () => `${siteName(location.href)}deck`;

let unkept: string | undefined;

/** The name of this tab's deck, the same after a reload; made at the first call. */
export function deckName(newId: () => string): string {
  return keptName() ?? renameDeck(newId);
}

/** Whether this tab's deck had a speaker view before it was loaded anew. */
export function hasDeckName(): boolean {
  return keptName() !== undefined;
}

/** Gives this tab's deck a new name. */
export function renameDeck(newId: () => string): string {
  // short enough to be typed into a second window where pop-ups are barred
  unkept = newId().slice(0, 6);
  try {
    sessionStorage.setItem(keyOf(), unkept);
  } catch {
    // refused: a reload begins with another name
  }
  return unkept;
}

function keptName(): string | undefined {
  try {
    return sessionStorage.getItem(keyOf()) ?? unkept;
  } catch {
    return unkept;
  }
}

/** When the lesson of this tab began, by ISO 8601 in UTC, also after a reload; undefined before. */
export function keptSince(): string | undefined {
  try {
    return sessionStorage.getItem(`${keyOf()}/since`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps when the lesson of this tab began. */
export function keepSince(since: string): void {
  try {
    sessionStorage.setItem(`${keyOf()}/since`, since);
  } catch {
    // refused: a reload begins its time anew
  }
}
