/**
 * Takes the query off the address, since Reveal would let it override any of its settings (`?postMessage=true` opens the deck
 * to every window that holds a handle to it). The page has no query of its own.
 */
export function dropQuery(): void {
  if (location.search !== '') history.replaceState(history.state, '', location.pathname + location.hash);
}
