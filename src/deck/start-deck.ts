import '../lesson/lectern-item.ts';
import { NextEvent, WhereEvent } from '../lesson/lesson-events.ts';
import type { Lesson } from '../lesson/lesson.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import { deckMessages } from '../ui/deck-messages.ts';
import { isMirrored } from '../ui/is-mirrored.ts';
import { loaded } from '../ui/loaded.ts';
import { inPieces, painted, pause } from '../ui/pause.ts';
import { hasDeckName } from './deck-name.ts';
import type { DeckDialogs } from './deck-dialogs.ts';
import { followDeckState } from './deck-state.ts';
import { drawTools } from './deck-tools.ts';
import { dropQuery } from './drop-query.ts';
import { findPlace } from './find-place.ts';
import { actionOf, focusOf } from './keys.ts';
import type { DeckAction } from './keys.ts';
import { makeSlide } from './make-slide.ts';
import type { NotesPanel } from './notes-panel.ts';
import type { Speakers } from './open-speaker.ts';
import { printDeck } from './print-deck.ts';
import { splitSection } from './split-section.ts';
import { startStage } from './stage.ts';
import { StepEvent } from './step-event.ts';
import { touchCorners } from './touch-corners.ts';
import style from './deck.css?inline';

adoptStyle(style);

export interface DeckHost {
  readonly lesson: Lesson;
  /** `main#deck`, with the title slide in it */
  readonly root: HTMLElement;
  /** `main#study`: slides are clones of its blocks */
  readonly article: HTMLElement;
  /** what stands behind `#deck/`: see `build-deck.ts` */
  readonly place: string;
  /** the deck has moved: the address should say so */
  onMove(place: string): void;
  /** another view is asked for */
  onLeave(hash: string): void;
  /** the teacher wants to say which class is here */
  onClass(): void | Promise<void>;
}

export interface Deck {
  show(place: string): void;
  place(): string;
  /** the course or the article has changed: the same place is drawn anew */
  refresh(): void;
}

/** Milliseconds after the start: a slow line is through with fonts by then, and hardly anybody has opened a dialog. */
const dialogsAfter = 1500;

/** Starts the deck at a place. Start-up is cut into tasks, so that the page answers meanwhile. */
export async function startDeck(host: DeckHost): Promise<Deck> {
  const { lesson, root, article } = host;
  const title = root.querySelector<HTMLElement>('.slides > .title');
  if (!title) throw new Error('The page has no title slide');
  dropQuery();
  // most of the work of building a deck
  await inPieces(lesson.course.getState().sections, splitSection);
  const state = followDeckState(lesson, article, title);
  const start = findPlace(state().slides, host.place);
  await pause();

  const make = (at: number): HTMLElement => {
    const now = state();
    const slide = now.slides[at];
    return slide && slide.kind !== 'title' ? makeSlide(now, at, slide, 'screen') : title;
  };
  const stage = await startStage({
    root,
    at: start,
    length: () => state().slides.length,
    make,
    onSwipe: (by) => (by > 0 !== isMirrored() ? next() : previous()),
  });
  await pause();
  // from here on in one piece: a slide that is seen takes keys
  delete document.documentElement.dataset['waiting'];

  const tools = document.createElement('nav');
  tools.className = 'tools';
  tools.setAttribute('aria-label', deckMessages.slideTools);
  root.append(tools);
  let dialogs: DeckDialogs | undefined;
  draw();
  if (place() !== host.place) host.onMove(place());
  // They come when the first slide has what it needs; should that fail, whoever asks for one tries again.
  setTimeout(() => loadDialogs().catch(() => undefined), dialogsAfter);
  // a speaker view may still be looking for its deck
  if (hasDeckName()) loadSpeakers().catch(() => undefined);

  function place(): string {
    return state().slides[stage.at()]?.place ?? '';
  }

  function draw(): void {
    drawTools(tools, { at: stage.at(), total: state().slides.length }, act);
  }

  function go(at: number, entered: 'ahead' | 'behind' = 'ahead'): void {
    const last = state().slides.length - 1;
    const to = Math.min(Math.max(at, 0), last);
    dialogs?.close();
    if (to !== stage.at()) {
      followSlide();
      stage.show(to, entered);
    }
    focusHeading();
  }

  let isFollowing = false;
  /** What goes with the slide comes behind its paint: its number, the address, the notes, the speaker's window. */
  function followSlide(): void {
    if (isFollowing) return;
    isFollowing = true;
    const { hash } = location;
    void painted().then(() => {
      isFollowing = false;
      draw();
      // a step back that came between leads elsewhere
      if (location.hash === hash) host.onMove(place());
      notes?.draw();
      speakers?.tell();
    });
  }

  /** The heading of the new slide is read out, and the next Tab goes on from there. */
  function focusHeading(): void {
    stage.current().querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  function next(): void {
    // a question to a class goes on by steps of its own
    if (!stage.current().dispatchEvent(new StepEvent())) return;
    if (!stage.stepOn()) return go(stage.at() + 1);
    for (const mark of stage.current().querySelectorAll('mark.current-fragment')) mark.classList.add('draw');
  }

  function previous(): void {
    if (!stage.stepBack()) go(stage.at() - 1, 'behind');
  }

  async function loadDialogs(): Promise<DeckDialogs> {
    const { createDeckDialogs } = await import('./deck-dialogs.ts');
    dialogs ??= createDeckDialogs({ root, state, at: stage.at, go });
    return dialogs;
  }

  let speakers: Speakers | undefined;
  async function loadSpeakers(): Promise<Speakers> {
    const { createSpeakers } = await import('./open-speaker.ts');
    return (speakers ??= createSpeakers({
      lesson,
      standing: () => ({
        place: place(),
        at: stage.at(),
        total: state().slides.length,
        steps: stage.current().querySelectorAll('.fragment.visible').length,
        isBlack: stage.isBlack(),
      }),
      act: (asked) => (asked === 'reveal' ? reveal() : act(asked)),
    }));
  }

  function reveal(): void {
    if (stage.isBlack()) stage.toggleBlack();
    const slide = stage.current();
    slide.querySelector('lectern-loop')?.showAnswer();
    slide.querySelector('lectern-item')?.showAnswer();
    speakers?.tell();
  }

  let notes: NotesPanel | undefined;
  async function loadNotes(): Promise<NotesPanel> {
    const { createNotes } = await import('./notes-panel.ts');
    return (notes ??= createNotes(root, () => state().slides[stage.at()]));
  }

  function act(action: DeckAction): void {
    perform(action);
    speakers?.tell();
  }

  function perform(action: DeckAction): void {
    // a black screen comes back with the slide that was there, whatever brings it back
    if (stage.isBlack()) return stage.toggleBlack();
    switch (action) {
      case 'next':
        return next();
      case 'previous':
        return previous();
      case 'first':
        return go(0);
      case 'last':
        return go(state().slides.length - 1);
      case 'overview':
      case 'go-to':
      case 'help':
        void loaded(loadDialogs()).then((ready) => ready?.open(action));
        return;
      case 'test-slide':
        void loaded(loadDialogs().then((ready) => ready.openTestSlide()));
        return;
      case 'print':
        void loaded(loadDialogs().then((ready) => ready.openPrint()));
        return;
      case 'full-screen':
        return toggleFullScreen();
      case 'black':
        return stage.toggleBlack();
      case 'speaker':
        void loaded(loadSpeakers()).then((speakers) => speakers?.open());
        return;
      case 'notes':
        void loaded(loadNotes()).then((ready) => ready?.toggle());
        return;
      case 'count-down':
        void loaded(import('./count-down.ts')).then((chunk) => chunk?.toggleCountDown(root));
        return;
      case 'class':
        void host.onClass();
        return;
      case 'close':
        return;
    }
  }

  function isKeyOurs(): boolean {
    // not by a selector: a long document is walked whole for one that matches nothing, at every key
    const isUnderDialog = [...document.body.children, ...root.children].some(
      (child) => child instanceof HTMLDialogElement && child.open,
    );
    return root.checkVisibility() && !isUnderDialog;
  }

  function press(event: KeyboardEvent): void {
    const action = actionOf(event, focusOf(event.composedPath()), isMirrored());
    if (!action || event.defaultPrevented || !isKeyOurs()) return;
    // switched off in the settings, where somebody's speech types letters (WCAG 2.2, 2.1.4)
    if (isCharacter(event.key) && document.documentElement.dataset['keys'] === 'off') return;
    // Esc is the browser's way out of full screen
    if (action === 'close' && !stage.isBlack()) return;
    event.preventDefault();
    act(action);
  }

  touchCorners(root, act);
  // A clicker's keys come first, whatever has the focus: a radio button would take them otherwise.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'PageDown' || event.key === 'PageUp' || event.key === 'F5') press(event);
    },
    { capture: true },
  );
  document.addEventListener('keydown', press);
  root.addEventListener(NextEvent.type, (event) => {
    event.preventDefault();
    next();
  });
  root.addEventListener(WhereEvent.type, ({ place: { passage } }) => host.onLeave(`#study/${passage}`));

  lesson.progress.subscribe(({ attempts }, before) => {
    if (attempts === before.attempts) return;
    const { slides } = state();
    const isDrawnFromProgress = (at: number) => slides[at]?.kind !== 'item' && slides[at]?.kind !== 'title';
    stage.forget(isDrawnFromProgress);
    const kind = slides[stage.at()]?.kind;
    if (kind === 'agenda' || kind === 'closing') stage.remake(stage.at());
  });
  lesson.room.subscribe((now, before) => {
    const isAnother = now.plan !== before.plan;
    if (!isAnother && (now.session === undefined) === (before.session === undefined)) return;
    // a class begins on the slide that is there; another plan has its slides elsewhere
    const { place: left = '' } = stage.current().dataset;
    stage.remake(isAnother ? findPlace(state().slides, left) : stage.at());
    draw();
    notes?.draw();
    host.onMove(place());
  });
  printDeck(root, title, stage, state);

  return {
    place,
    show(wanted) {
      go(findPlace(state().slides, wanted));
      if (place() !== wanted) host.onMove(place());
    },
    refresh() {
      const before = stage.current().dataset['place'] ?? '';
      const { slides } = state();
      stage.remake(findPlace(slides, before));
      draw();
      if (place() !== before) host.onMove(place());
    },
  };
}

/** Whether a key types something that is seen: a letter, a digit, a sign. */
function isCharacter(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

function toggleFullScreen(): void {
  // refused without a gesture, or by the browser's settings: then the window stays as it is
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
