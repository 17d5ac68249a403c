/** What the window hears when a part of the kit does not come; `notices.ts` says it. */
export const notLoaded = 'lectern-not-loaded';

/** Waits for a part of the kit that is loaded on demand. Undefined when it does not come; then the page has said so. */
export function loaded<T>(part: Promise<T>): Promise<T | undefined> {
  return part.catch(() => {
    dispatchEvent(new Event(notLoaded));
    return undefined;
  });
}
