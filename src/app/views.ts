import type { Deck } from '../deck/start-deck.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { isRoomKept } from '../lesson/room.ts';
import type { Study } from '../study/start-study.ts';
import { loaded } from '../ui/loaded.ts';
import { messages } from '../ui/messages.ts';
import { startBar, titleOf } from './bar.ts';
import { isTooSmall } from './first-view.ts';
import type { Home } from './home.ts';
import { rememberPlace } from './last-places.ts';
import { saySaving, type Notices } from './notices.ts';
import { parseRoute, routeHash, sectionOf, type LateView, type Route, type RouteView } from './routes.ts';
import { speakLate } from './texts.ts';

/** The page's parts, by the ids that `page-html.ts` gives them. */
export interface PageParts {
  readonly page: HTMLElement;
  readonly bar: HTMLElement;
  readonly notices: Notices;
  readonly home: HTMLElement;
  readonly deck: HTMLElement;
  readonly study: HTMLElement;
  /** the part of a view that comes late */
  readonly late: (view: LateView) => HTMLElement;
  readonly panel: HTMLElement;
}

/** What a view that comes late needs of the page. */
interface LateHost {
  readonly lesson: Lesson;
  readonly root: HTMLElement;
  /** the address follows the view */
  onMove(place: string): void;
  /** another view is asked for */
  onLeave(hash: string): void;
}

/** A view that came late, started. */
interface Late {
  show(place: string): Promise<void>;
  /** another view takes over */
  leave?(): void;
}

/** Each has a chunk of its own: neither deck nor reading view carries them. */
const fetchLate: Readonly<Record<LateView, () => Promise<{ start(host: LateHost): Late }>>> = {
  quiz: () => import('../quiz/start-quiz.ts'),
  paper: () => import('../paper/start-paper.ts'),
  plan: () => import('../class/start-plan.ts'),
  class: () => import('../class/start-class.ts'),
  speaker: () => import('../class/start-speaker.ts'),
  review: () => import('../review/start-review.ts'),
  progress: () => import('../review/start-progress.ts'),
  settings: () => import('../settings/start-settings.ts'),
};

/** What shows the views, one at a time. */
export interface Views {
  /** goes where the address says */
  follow(): Promise<void>;
  /** fetches what a learner may want next: later there may be no network */
  loadAhead(): Promise<void>;
  /** draws the running view anew, at the same place */
  refresh(): void;
}

/**
 * Starts the views. The address is the only truth about where the page stands: links and the back button change it, and
 * `follow` answers. Inside a view places replace each other; jumps and changes of view are steps of the history.
 */
export function startViews(lesson: Lesson, parts: PageParts): Views {
  const { page, notices } = parts;
  const { id } = lesson.course.getState();
  saySaving(notices, lesson.progress);
  const bar = startBar(parts.bar, page);
  let now: Route | undefined;
  let home: Home | undefined;
  let deck: Deck | undefined;
  let startingDeck: Promise<Deck> | undefined;
  let study: Study | undefined;
  const late: { [View in LateView]?: Late } = {};
  /** the deck's last place, for the way back into it */
  let slide = '';

  const moved = (view: RouteView) => (place: string) => {
    // between a step back and its frame the address is another view's already, and must stay so
    if (parseRoute(location.hash).view === view) stand({ view, place }, 'replace');
  };
  const left = (hash: string) => {
    history.pushState(null, '', hash);
    void follow();
  };

  /** The page stands at a place: address, bar, title and memory follow. */
  function stand(route: Route, step: 'stay' | 'replace' | 'push'): void {
    if (now?.view !== route.view && now !== undefined) return;
    now = route;
    const hash = routeHash(route);
    // Slides come quickly: in the deck addresses replace each other, or the history would be full of them.
    if (step === 'push') history.pushState(null, '', hash);
    else if (step === 'replace' && location.hash !== hash) history.replaceState(history.state, '', hash);
    if (route.view === 'deck') slide = route.place;
    bar.follow(route, slide);
    document.title = titleOf(route, lesson.course.getState().title);
    rememberPlace(id, hash);
  }

  /** takes back what was said of a window too small for slides */
  let takeBack: (() => void) | undefined;

  async function follow(): Promise<void> {
    const from = now;
    let route = parseRoute(location.hash);
    let isLedElsewhere = false;
    if (route.view === 'deck' && from?.view !== 'deck' && isTooSmall(innerWidth, innerHeight)) {
      route = { view: 'study', place: sectionOf(route.place) };
      history.replaceState(null, '', routeHash(route));
      isLedElsewhere = true;
      takeBack = notices.say(messages.widerScreen);
    }
    if (page.dataset['narrow'] !== undefined) {
      delete page.dataset['narrow'];
      takeBack = notices.say(messages.widerScreen);
    }
    // it is said of the reading view
    if (route.view !== 'study') takeBack?.();
    delete page.dataset['ready'];
    if (from?.view === 'study' && route.view !== 'study') study?.leave();
    if (from !== undefined && isLate(from.view) && route.view !== from.view) late[from.view]?.leave?.();
    now = route;
    // the title must not flash up while another slide is on its way
    if (route.view === 'deck' && route.place !== '' && !deck) page.dataset['waiting'] = '';
    page.dataset['view'] = route.view === 'data' ? 'panel' : route.view;
    for (const main of document.querySelectorAll<HTMLElement>('.late')) main.hidden = main.id !== route.view;
    stand(route, 'stay');
    await show(route, from, isLedElsewhere);
    if (now.view !== route.view) return;
    // a view that could not be loaded shows what stands in the page
    delete page.dataset['waiting'];
    if (from !== undefined && from.view !== route.view) focusHeading(route);
    page.dataset['ready'] = '';
  }

  async function show(route: Route, from: Route | undefined, isLedElsewhere: boolean): Promise<void> {
    const { place } = route;
    if (route.view !== 'home' && route.view !== 'study' && !(await loaded(speakLate()))) return;
    switch (route.view) {
      case 'home': {
        const chunk = await loaded(import('./home.ts'));
        if (!chunk) return;
        home ??= chunk.startHome(lesson, parts.home, () => now?.view === 'home');
        home.show();
        if (from) scrollTo(0, 0);
        return;
      }
      case 'deck':
        return showDeck(place);
      case 'study':
        return showStudy(place, from, isLedElsewhere);
      case 'data': {
        const chunk = await loaded(import('./data-panel-element.ts'));
        if (!chunk) return;
        if (!parts.panel.firstElementChild) parts.panel.append(document.createElement('lectern-data-panel'));
        parts.panel.hidden = false;
        if (from) scrollTo(0, 0);
        return;
      }
      default:
        return showLate(route.view, place, from);
    }
  }

  async function showDeck(place: string): Promise<void> {
    if (deck) return deck.show(place);
    // the class that was here before a reload
    if (isRoomKept(location.href, lesson.course.getState().id)) {
      await (await loaded(import('../class/restore-room.ts')))?.restoreRoom(lesson);
    }
    const chunk = await loaded(import('../deck/start-deck.ts'));
    if (!chunk) return;
    if (now?.view !== 'deck') return;
    const host = {
      lesson,
      root: parts.deck,
      article: parts.study,
      place,
      onMove: moved('deck'),
      onLeave: left,
      onClass: async () => (await loaded(import('../class/class-dialog.ts')))?.openClassDialog(lesson),
    };
    // Back and forward may be pressed meanwhile: there is one deck, whoever asked for it first.
    deck = await (startingDeck ??= chunk.startDeck(host));
    if (now.view === 'deck' && deck.place() !== now.place) deck.show(now.place);
  }

  async function showStudy(place: string, from: Route | undefined, isLedElsewhere: boolean): Promise<void> {
    const isFirst = study === undefined;
    if (!study) {
      const chunk = await loaded(import('../study/start-study.ts'));
      if (!chunk) return;
      study ??= chunk.startStudy({
        lesson,
        root: parts.study,
        place,
        onMove: moved('study'),
        onJump: (target) => stand({ view: 'study', place: target }, 'push'),
        onLeave: left,
        guesses: () => speakLate().then(() => import('../study/guess-first.ts')),
      });
    }
    if (now?.view !== 'study') return;
    // The browser goes to an address by itself, unless the article was hidden at the time or another address was asked for.
    const isThere = from === undefined ? isFirst : from.view === 'study' && !isLedElsewhere;
    study.show(place, isThere ? 'browser' : /deck|quiz|review/.test(from?.view ?? '') ? 'question' : 'view');
  }

  async function showLate(view: LateView, place: string, from: Route | undefined): Promise<void> {
    const chunk = late[view] ? undefined : await loaded(fetchLate[view]());
    const shown = late[view] ?? chunk?.start({ lesson, root: parts.late(view), onMove: moved(view), onLeave: left });
    if (!shown) return;
    late[view] = shown;
    if (now?.view !== view) return;
    await shown.show(place);
    if (from && from.view !== view) scrollTo(0, 0);
  }

  /** The view's heading takes the focus, so that a reader begins there. */
  function focusHeading({ view, place }: Route): void {
    if (view === 'deck') return parts.deck.querySelector<HTMLElement>('.present h1')?.focus({ preventScroll: true });
    const root = view === 'data' ? parts.panel : isLate(view) ? parts.late(view) : parts[view];
    const section = place === '' ? undefined : root.querySelector(`[data-section="${CSS.escape(sectionOf(place))}"]`);
    if (section?.contains(document.activeElement)) return;
    const heading = (section ?? root).querySelector<HTMLElement>('h1, h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  return {
    follow,
    async loadAhead() {
      // neither line nor processor is taken from the view that has just come
      await new Promise((resolve) => setTimeout(resolve, 2500));
      const isRead = now?.view === 'study' || isTooSmall(innerWidth, innerHeight);
      await import('./load-ahead.ts')
        .then((chunk) => chunk.loadAhead(lesson, notices, isRead))
        // whoever enters a view that has not come asks for it again, and is told
        .catch(() => undefined);
    },
    refresh() {
      if (now) stand(now, 'stay');
      if (now?.view === 'home') home?.show();
      deck?.refresh();
      study?.refresh();
    },
  };
}

function isLate(view: RouteView): view is LateView {
  return view in fetchLate;
}

/** Follows links, back and forward. */
export function followAddress(views: Views): void {
  // The browser's own focus on the target of a link comes after the event: what follows must come after that.
  addEventListener('popstate', () => requestAnimationFrame(() => void views.follow()));
}
