import { sessionsName } from './site-name.ts';

/**
 * Forgets what is under way in all lessons of a site: what is chosen and not checked, in this tab, and the sessions of the quiz.
 *
 * @param site  see `siteName`
 */
export function forgetSite(site: string): void {
  try {
    const keys = Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index) ?? '');
    // a site in a folder below has a longer name
    for (const key of keys)
      if (key.startsWith(site) && /^[^/]*#/.test(key.slice(site.length))) sessionStorage.removeItem(key);
  } catch {
    // refused: then nothing is kept
  }
  try {
    indexedDB.deleteDatabase(sessionsName(site));
  } catch {
    // refused: then there are none
  }
}
