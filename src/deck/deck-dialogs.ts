import { deckMessages } from '../ui/deck-messages.ts';
import { loaded } from '../ui/loaded.ts';
import { createDialog } from './deck-dialog.ts';
import { goTo } from './go-to.ts';
import { help } from './help.ts';
import { overview } from './overview.ts';
import type { DeckState } from './deck-state.ts';

/** What the dialogs ask of the deck. */
export interface DialogHost {
  readonly root: HTMLElement;
  state(): DeckState;
  at(): number;
  go(at: number): void;
}

/** Overview, go-to and help. They take turns in one dialog. */
export interface DeckDialogs {
  open(what: 'overview' | 'go-to' | 'help'): void;
  /** what the projector swallows */
  openTestSlide(): Promise<void>;
  /** what to print of the lesson */
  openPrint(): Promise<void>;
  close(): void;
}

/** Makes the deck's dialogs. A module of its own: no slide waits for it. */
export function createDeckDialogs({ root, state, at, go }: DialogHost): DeckDialogs {
  const dialog = createDialog(root);

  function openGoTo(typed: string): void {
    dialog.open(deckMessages.goTo, 'go-to', goTo(state().slides, typed, go, openGoTo));
  }

  async function openPrint(): Promise<void> {
    const { handoutChoice } = await import('./handout.ts');
    dialog.open(deckMessages.printSlides, 'print', handoutChoice(state, dialog.close));
  }

  return {
    open(what) {
      if (what === 'go-to') openGoTo('');
      else if (what === 'help')
        dialog.open(
          deckMessages.help,
          'help',
          help(dialog.close, () => void loaded(openPrint())),
        );
      else dialog.open(deckMessages.overview, 'overview', overview(state(), at(), go));
    },
    async openTestSlide() {
      const { testSlide } = await import('./test-slide.ts');
      dialog.open(deckMessages.testSlide, 'test', testSlide());
    },
    openPrint,
    close() {
      if (dialog.isOpen()) dialog.close();
    },
  };
}
