import type { Settings } from '../ui/settings.ts';
import { parseRoute, routeHash, sectionOf, type RouteView } from './routes.ts';

/** What the page shows before any module has run. */
export interface FirstView {
  readonly view: Exclude<RouteView, 'data'> | 'panel';
  /** the address to stand at instead of the one that was opened */
  readonly hash?: string;
  readonly theme?: 'light' | 'dark';
  /** a slide other than the title was asked for: the title must not flash up before it */
  readonly isWaiting: boolean;
}

/**
 * Whether a window is too small for the deck: it needs 800 × 500 px. Below that a deck's address opens the reading view at
 * the same section; this is decided on entering only, so that a zoom or a turned tablet never throws anyone out of a lesson
 * under way.
 *
 * @param width   of the window, in CSS pixels
 * @param height  of the window, in CSS pixels
 */
export function isTooSmall(width: number, height: number): boolean {
  return width < 800 || height < 500;
}

/**
 * Decides what the page shows first, from its address and window. It runs in the inline boot script, before paint.
 *
 * @param hash    `location.hash`
 * @param width   of the window, in CSS pixels
 * @param height  of the window, in CSS pixels
 */
export function firstView(hash: string, width: number, height: number, settings: Settings): FirstView {
  const { view, place } = parseRoute(hash);
  const isDeck = view === 'deck' && !isTooSmall(width, height);
  // A projector cannot make black: the deck starts light unless dark was chosen.
  const theme = settings.theme ?? (isDeck ? 'light' : undefined);
  return {
    view: view === 'data' ? 'panel' : view === 'deck' && !isDeck ? 'study' : view,
    ...(view === 'deck' && !isDeck ? { hash: routeHash({ view: 'study', place: sectionOf(place) }) } : {}),
    ...(theme ? { theme } : {}),
    isWaiting: isDeck && place !== '',
  };
}
