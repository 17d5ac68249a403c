import { jsonIn, onDevice } from '../core/device-text.ts';
import { siteName } from '../progress/site-name.ts';
import { parseRoute, type Route } from './routes.ts';

/** The last places of a learner in a course. */
export interface LastPlaces {
  /** the last place of all */
  readonly last?: Route;
  readonly deck?: Route;
  readonly study?: Route;
}

/** Reads the last places in a course, in whatever language it was read; none when none was ever written. */
export function readLastPlaces(course: string): LastPlaces {
  const stored = jsonIn(onDevice.read(keyOf(course)));
  const [last, other] = Array.isArray(stored) ? stored.map((hash) => parseRoute(String(hash))) : [];
  const of = (view: 'deck' | 'study') => [last, other].find((route) => route?.view === view && route.place !== '');
  const [deck, study] = [of('deck'), of('study')];
  return {
    ...(last && last.place !== '' ? { last } : {}),
    ...(deck ? { deck } : {}),
    ...(study ? { study } : {}),
  };
}

/** Remembers where the learner is; a place without a section is not worth going back to. */
export function rememberPlace(course: string, hash: string): void {
  const { view, place } = parseRoute(hash);
  if ((view !== 'deck' && view !== 'study') || place === '') return;
  const { last, deck, study } = readLastPlaces(course);
  const other = view === 'deck' ? study : deck;
  if (last?.view === view && last.place === place) return;
  const places = [{ view, place }, ...(other ? [other] : [])];
  onDevice.write(keyOf(course), JSON.stringify(places.map((route) => `#${route.view}/${route.place}`)));
}

/** Of the folder that the page lies in, as all that is stored: one host may serve several kits. */
function keyOf(course: string): string {
  return `${siteName(location.href)}places/${course}`;
}
