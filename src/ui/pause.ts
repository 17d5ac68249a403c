/** Lets the browser answer what waits: a start that pauses between its steps keeps no key and no finger waiting. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** ms of work between two pauses: a fifth of what a finger notices, on a processor four times slower */
const piece = 3;

/** Goes through a list in pieces of a few milliseconds, with a pause after each. */
export async function inPieces<T>(list: Iterable<T>, work: (one: T) => void): Promise<void> {
  let since = performance.now();
  for (const one of list) {
    work(one);
    if (performance.now() - since < piece) continue;
    await pause();
    since = performance.now();
  }
}

/** Resolves after the next paint; at once in a page that is not shown, where there is none. */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
