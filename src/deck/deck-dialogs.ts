import { deckMessages } from '../ui/deck-messages.ts';
import { createDialog } from './deck-dialog.ts';
import { goTo } from './go-to.ts';
import { help } from './help.ts';
import { overview } from './overview.ts';
import type { Slide } from './slide.ts';

/** What the dialogs ask of the deck. */
export interface DialogHost {
  readonly root: HTMLElement;
  slides(): readonly Slide[];
  at(): number;
  go(at: number): void;
}

/** Overview, go-to and help. They take turns in one dialog. */
export interface DeckDialogs {
  open(what: 'overview' | 'go-to' | 'help'): void;
  close(): void;
}

/** Makes the deck's dialogs. A module of its own: no slide waits for it. */
export function createDeckDialogs({ root, slides, at, go }: DialogHost): DeckDialogs {
  const dialog = createDialog(root);

  function openGoTo(typed: string): void {
    dialog.open(deckMessages.goTo, 'go-to', goTo(slides(), typed, go, openGoTo));
  }

  return {
    open(what) {
      if (what === 'go-to') openGoTo('');
      else if (what === 'help') dialog.open(deckMessages.help, 'help', help(dialog.close));
      else dialog.open(deckMessages.overview, 'overview', overview(slides(), at(), go));
    },
    close() {
      if (dialog.isOpen()) dialog.close();
    },
  };
}
