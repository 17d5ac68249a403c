import type { Deck } from '../deck/start-deck.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { Paper } from '../paper/start-paper.ts';
import type { Quiz } from '../quiz/start-quiz.ts';
import type { Study } from '../study/start-study.ts';
import { loaded } from '../ui/loaded.ts';
import { messages } from '../ui/messages.ts';
import { startBar, titleOf } from './bar.ts';
import { isTooSmall } from './first-view.ts';
import type { Home } from './home.ts';
import { rememberPlace } from './last-places.ts';
import { saySaving, type Notices } from './notices.ts';
import { parseRoute, routeHash, sectionOf, type Route } from './routes.ts';

/** The page's parts, by the ids that `page-html.ts` gives them. */
export interface PageParts {
  readonly page: HTMLElement;
  readonly bar: HTMLElement;
  readonly notices: Notices;
  readonly home: HTMLElement;
  readonly deck: HTMLElement;
  readonly study: HTMLElement;
  readonly quiz: HTMLElement;
  readonly paper: HTMLElement;
  readonly panel: HTMLElement;
}

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
  const { edition } = lesson.course.getState();
  saySaving(notices, lesson.progress);
  const bar = startBar(parts.bar, page);
  let now: Route | undefined;
  let home: Home | undefined;
  let deck: Deck | undefined;
  let startingDeck: Promise<Deck> | undefined;
  let study: Study | undefined;
  let quiz: Quiz | undefined;
  let paper: Paper | undefined;
  /** the deck's last place, for the way back into it */
  let slide = '';

  const moved = (view: 'deck' | 'study' | 'quiz' | 'paper') => (place: string) => stand({ view, place }, 'replace');
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
    rememberPlace(edition, hash);
  }

  async function follow(): Promise<void> {
    const from = now;
    let route = parseRoute(location.hash);
    let isLedElsewhere = false;
    if (route.view === 'deck' && from?.view !== 'deck' && isTooSmall(innerWidth, innerHeight)) {
      route = { view: 'study', place: sectionOf(route.place) };
      history.replaceState(null, '', routeHash(route));
      isLedElsewhere = true;
      notices.say(messages.widerScreen);
    }
    if (page.dataset['narrow'] !== undefined) {
      delete page.dataset['narrow'];
      notices.say(messages.widerScreen);
    }
    delete page.dataset['ready'];
    if (from?.view === 'study' && route.view !== 'study') study?.leave();
    if (from?.view === 'quiz' && route.view !== 'quiz') quiz?.leave();
    now = route;
    // the title must not flash up while another slide is on its way
    if (route.view === 'deck' && route.place !== '' && !deck) page.dataset['waiting'] = '';
    page.dataset['view'] = route.view === 'data' ? 'panel' : route.view;
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
      case 'quiz':
        return showQuiz(place, from);
      case 'paper':
        return showPaper(place, from);
      case 'data': {
        const chunk = await loaded(import('./data-panel-element.ts'));
        if (!chunk) return;
        if (!parts.panel.firstElementChild) parts.panel.append(document.createElement('lectern-data-panel'));
        parts.panel.hidden = false;
        if (from) scrollTo(0, 0);
        return;
      }
    }
  }

  async function showDeck(place: string): Promise<void> {
    if (deck) return deck.show(place);
    const chunk = await loaded(import('../deck/start-deck.ts'));
    if (!chunk) return;
    if (now?.view !== 'deck') return;
    const host = { lesson, root: parts.deck, article: parts.study, place, onMove: moved('deck'), onLeave: left };
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
      });
    }
    if (now?.view !== 'study') return;
    // The browser goes to an address by itself, unless the article was hidden at the time or another address was asked for.
    const isThere = from === undefined ? isFirst : from.view === 'study' && !isLedElsewhere;
    study.show(place, isThere ? 'browser' : from?.view === 'deck' || from?.view === 'quiz' ? 'deck' : 'view');
  }

  async function showQuiz(query: string, from: Route | undefined): Promise<void> {
    if (!quiz) {
      const chunk = await loaded(fetchQuiz());
      if (!chunk) return;
      quiz ??= chunk.startQuiz({ lesson, root: parts.quiz, onMove: moved('quiz'), onLeave: left });
    }
    if (now?.view !== 'quiz') return;
    await quiz.show(query);
    if (from && from.view !== 'quiz') scrollTo(0, 0);
  }

  async function showPaper(query: string, from: Route | undefined): Promise<void> {
    if (!paper) {
      const chunk = await loaded(fetchPaper());
      if (!chunk) return;
      paper ??= chunk.startPaper({ lesson, root: parts.paper, onMove: moved('paper') });
    }
    if (now?.view !== 'paper') return;
    await paper.show(query);
    if (from && from.view !== 'paper') scrollTo(0, 0);
  }

  /** The view's heading takes the focus, so that a reader begins there. */
  function focusHeading({ view, place }: Route): void {
    if (view === 'deck') return parts.deck.querySelector<HTMLElement>('.present h1')?.focus({ preventScroll: true });
    const root = view === 'data' ? parts.panel : parts[view];
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
      if (lesson.course.getState().items.length === 0) return;
      // neither line nor processor is taken from the view that has just come
      await new Promise((resolve) => setTimeout(resolve, 2500));
      try {
        await Promise.all([fetchQuiz(), fetchPaper()]);
      } catch {
        // whoever enters one of them asks for it again, and is told
      }
    },
    refresh() {
      if (now) stand(now, 'stay');
      if (now?.view === 'home') home?.show();
      deck?.refresh();
      study?.refresh();
    },
  };
}

/** Quiz and paper have chunks of their own: neither deck nor reading view carries them. */
const fetchQuiz = () => import('../quiz/start-quiz.ts');
const fetchPaper = () => import('../paper/start-paper.ts');

/** Follows links, back and forward. */
export function followAddress(views: Views): void {
  // The browser's own focus on the target of a link comes after the event: what follows must come after that.
  addEventListener('popstate', () => requestAnimationFrame(() => void views.follow()));
}
