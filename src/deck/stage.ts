import Reveal from 'reveal.js';
import type { RevealConfig } from 'reveal.js';

/** Where the slides are shown: a window of three on a deck of any length. */
export interface Stage {
  /** index of the slide shown */
  at(): number;
  /** the element of the slide shown */
  current(): HTMLElement;
  /**
   * Shows a slide. Its steps are all taken when it is entered from behind, none otherwise.
   */
  show(at: number, entered?: 'ahead' | 'behind'): void;
  /** takes the slide's next step, or false when there is none left */
  stepOn(): boolean;
  stepBack(): boolean;
  /** a slide that is not shown now will be made anew when it is needed */
  forget(isStale: (at: number) => boolean): void;
  /** makes the slide shown anew, keeping the steps taken */
  remake(at: number): void;
  toggleBlack(): void;
  isBlack(): boolean;
  /** all slides for a moment, as for the printer; gives back the way to undo it */
  lay(slides: readonly HTMLElement[]): () => void;
}

export interface StageParts {
  /** `.reveal`, with `.slides` and the title slide in it */
  readonly root: HTMLElement;
  readonly at: number;
  length(): number;
  make(at: number): HTMLElement;
  /** Reveal wants to go to another slide: a swipe */
  onSwipe(by: number): void;
}

/**
 * Reveal is a stage here and nothing else: it holds the slide, takes steps, and reads swipes. Layout, keys, address, overview,
 * help, print and chrome are ours; most of Reveal's own would walk all slides at each move or break the page's policy, and is
 * not even bundled (`src/vite/bare-reveal.ts`).
 */
const config: RevealConfig = {
  disableLayout: true,
  center: false,
  navigationMode: 'linear',
  transition: 'none',
  backgroundTransition: 'none',
  viewDistance: 1,
  mobileViewDistance: 1,
  keyboard: false,
  controls: false,
  controlsTutorial: false,
  progress: false,
  slideNumber: false,
  overview: false,
  help: false,
  jumpToSlide: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  fragmentInURL: false,
  autoAnimate: false,
  autoPlayMedia: false,
  previewLinks: false,
  postMessage: false,
  postMessageEvents: false,
  // else the focus is thrown to the body whenever the tab comes back
  focusBodyOnPageVisibilityChange: false,
};

/** Beyond any slide's number of steps. */
const allSteps = 99;

/**
 * Starts the stage on a slide. Only three slides ever stand in the document (Reveal walks all of them at every move), and the
 * neighbours are made after the slide itself has been painted.
 */
export async function startStage({ root, at: start, length, make, onSwipe }: StageParts): Promise<Stage> {
  const holder = root.querySelector<HTMLElement>('.slides');
  if (!holder) throw new Error('The deck has no .slides');
  const made = new Map<number, HTMLElement>();
  let at = start;
  let isOurs = true;
  let isLaid = false;

  const slideAt = (index: number): HTMLElement => {
    const known = made.get(index) ?? make(index);
    made.set(index, known);
    return known;
  };

  arrange([slideAt(at)]);
  // what Reveal is given by the address would override this: see `drop-query.ts`
  const reveal = new Reveal(root, config);
  reveal.on('beforeslidechange', (event) => {
    if (isOurs) return;
    event.preventDefault();
    if ('indexh' in event && typeof event.indexh === 'number') onSwipe(event.indexh - reveal.getIndices().h);
  });
  await reveal.initialize();
  isOurs = false;
  // `application` would take the reader's own keys away, and the status line says every slide twice
  root.removeAttribute('role');
  root.querySelector('.aria-status')?.remove();
  prepareNeighbours();

  /** Puts slides into the document, moving none that already stands there: the title must stay the painted node. */
  function arrange(slides: readonly HTMLElement[]): void {
    for (const child of holder?.querySelectorAll(':scope > section') ?? []) {
      if (!slides.some((slide) => slide === child)) child.remove();
    }
    slides.forEach((slide, index) => {
      const there = holder?.children[index] ?? null;
      if (there !== slide) holder?.insertBefore(slide, there);
    });
  }

  /** Puts the slide and the neighbours that are made into the document, and lets Reveal find it there. */
  function settle(step?: number): void {
    arrange([at - 1, at, at + 1].flatMap((index) => made.get(index) ?? []));
    find(step);
  }

  function find(step?: number): void {
    isOurs = true;
    reveal.slide([...(holder?.children ?? [])].indexOf(slideAt(at)), 0, step);
    isOurs = false;
  }

  function prepareNeighbours(): void {
    const prepared = at;
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (isLaid || at !== prepared) return;
        for (const index of made.keys()) if (Math.abs(index - at) > 1) made.delete(index);
        for (const index of [at + 1, at - 1]) if (index >= 0 && index < length()) slideAt(index);
        settle();
      }),
    );
  }

  return {
    at: () => at,
    current: () => slideAt(at),
    show(index, entered = 'ahead') {
      at = index;
      const step = entered === 'behind' ? allSteps : -1;
      // not before: the start is to leave the page free for keys
      holder.classList.add('walked');
      // a neighbour stands there already: the window moves on behind its paint
      if (slideAt(at).isConnected) find(step);
      else settle(step);
      prepareNeighbours();
    },
    stepOn: () => reveal.nextFragment(),
    stepBack: () => reveal.prevFragment(),
    forget(isStale) {
      for (const index of made.keys()) if (index !== at && isStale(index)) made.delete(index);
      if (!isLaid) prepareNeighbours();
    },
    remake(index) {
      const taken = slideAt(at).querySelectorAll('.fragment.visible').length;
      made.clear();
      at = index;
      slideAt(at);
      settle(taken > 0 ? allSteps : -1);
      prepareNeighbours();
    },
    toggleBlack: () => reveal.togglePause(),
    isBlack: () => reveal.isPaused(),
    lay(slides) {
      isLaid = true;
      arrange(slides);
      return () => {
        isLaid = false;
        settle();
        prepareNeighbours();
      };
    },
  };
}
