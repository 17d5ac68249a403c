import { loaded } from '../ui/loaded.ts';
import { messages } from '../ui/messages.ts';
import { applySettings, isDark, readSettings, writeSettings } from '../ui/settings.ts';
import { hasQuery, routeHash, sectionOf, type Route } from './routes.ts';

/** The line above the views, as the shell drives it. */
export interface Bar {
  /** the page stands here now; `slide` is where the deck was left */
  follow(route: Route, slide: string): void;
}

/** Makes the buttons of the bar work: light or dark, and the contents where they have no column of their own. */
export function startBar(bar: HTMLElement, page: HTMLElement): Bar {
  const theme = bar.querySelector('#theme');

  function applyTheme(): void {
    // another tab, or the settings, may have changed it
    const settings = readSettings();
    applySettings(settings, page);
    theme?.setAttribute('aria-pressed', String(isDark(settings, page)));
  }

  function turn(): void {
    writeSettings({ theme: isDark(readSettings(), page) ? 'light' : 'dark' });
    applyTheme();
  }

  theme?.addEventListener('click', turn);
  // After the first time it opens within the press, so that no key that follows comes before it.
  let open: ((bar: HTMLElement, turnTheme: () => void) => void) | undefined;
  bar.querySelector('#contents-button')?.addEventListener('click', async () => {
    if (open) return open(bar, turn);
    const chunk = await loaded(import('./contents-dialog.ts'));
    if (!chunk) return;
    open = chunk.openContents;
    open(bar, turn);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme);

  return {
    follow(route, slide) {
      applyTheme();
      for (const link of bar.querySelectorAll<HTMLAnchorElement>('nav a')) {
        const view = link.dataset['to'];
        // the same place in another language
        if (link.hreflang !== '') link.hash = location.hash;
        if (view === page.dataset['view']) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
        if (view === 'deck' || view === 'study') link.href = routeHash({ view, place: placeIn(view, route, slide) });
      }
    },
  };
}

/** The same place in the other view; the deck is entered on the slide where it was left, if that is in the section. */
function placeIn(view: 'deck' | 'study', route: Route, slide: string): string {
  if (view === route.view) return route.place;
  const section = hasQuery(route.view) ? '' : sectionOf(route.place);
  return view === 'deck' && sectionOf(slide) === section ? slide : section;
}

/** Says the view in the title of the window: `Study · The lending library`. */
export function titleOf({ view }: Route, course: string): string {
  if (view === 'home') return course;
  const name = view === 'deck' ? messages.present : view === 'data' ? messages.yourData : messages[view];
  return `${name} · ${course}`;
}
