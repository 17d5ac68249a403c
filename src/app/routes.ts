/** A view that comes in a chunk of its own when it is asked for, behind those that a lesson begins with. */
export type LateView = 'quiz' | 'paper' | 'plan' | 'class' | 'speaker' | 'review' | 'progress' | 'settings';

/** A view of the page; `data` is the panel with what is stored. */
export type RouteView = 'home' | 'deck' | 'study' | LateView | 'data';

/**
 * Where the page stands.
 *
 * `place` is empty, or begins with the id of a section: in the deck `embargo`, `embargo/2` (the second slide of the
 * section) or `embargo/ITEM-ID`, in the reading view `embargo` or `embargo.4` (a passage). Quiz, paper and plan have the
 * settings of a link instead, as they were written: see `parseSettings`, `parsePaper` and `parsePlan`. The speaker view has
 * the id of the deck that it belongs to.
 */
export interface Route {
  readonly view: RouteView;
  readonly place: string;
}

const home: Route = { view: 'home', place: '' };
/** Views without a place. */
const plainViews = ['class', 'review', 'progress', 'settings', 'data'] as const;
const deckPlace = /^[^/]+(\/[^/]+)?$/;
const studyPlace = /^[^/]+$/;
const speakerPlace = /^[\w-]+$/;
const queryHash = /^#?(quiz|paper|plan)(?:\?(.*))?$/su;

/**
 * Reads the address. What is no address of ours (a typing slip, a link of another version) is home.
 *
 * @param hash  `location.hash`, with or without `#`
 */
export function parseRoute(hash: string): Route {
  const [, name, query = ''] = queryHash.exec(hash) ?? [];
  if (name === 'quiz' || name === 'paper' || name === 'plan') return { view: name, place: query };
  const [, view = '', place = ''] = /^#?([^/]*)\/?(.*)$/su.exec(decoded(hash)) ?? [];
  if (view === 'deck') return { view, place: deckPlace.test(place) ? place : '' };
  if (view === 'study') return { view, place: studyPlace.test(place) ? place : '' };
  if (view === 'speaker') return { view, place: speakerPlace.test(place) ? place : '' };
  const plain = plainViews.find((known) => known === view);
  if (plain !== undefined) return { view: plain, place: '' };
  return home;
}

/** Writes the address of a route, with `#`; `parseRoute` reads the same route from it. */
export function routeHash({ view, place }: Route): string {
  if (view === 'home') return '#';
  if (place === '') return `#${view}`;
  return hasQuery(view) ? `#${view}?${place}` : `#${view}/${encodeURI(place)}`;
}

/** Whether a view has the settings of a link where others have a place. */
export function hasQuery(view: RouteView): view is 'quiz' | 'paper' | 'plan' {
  return view === 'quiz' || view === 'paper' || view === 'plan';
}

/** The section that a place of deck or reading view lies in, empty when it lies in none. */
export function sectionOf(place: string): string {
  return /^[^/.]*/.exec(place)?.[0] ?? '';
}

/** A hash that a mail program cut in the middle of an escape stays as it is. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
