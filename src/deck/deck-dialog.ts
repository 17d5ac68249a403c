import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { adoptStyle } from '../ui/adopt-style.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import style from './deck-dialogs.css?inline';

adoptStyle(style);

/** The deck's one dialog: overview, go-to and help take turns in it. */
export interface DeckDialog {
  open(title: string, look: string, content: TemplateResult): void;
  close(): void;
  isOpen(): boolean;
}

/** Makes the deck's one dialog; what it holds is drawn at each opening. */
export function createDialog(root: HTMLElement): DeckDialog {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'deck-dialog-title');
  // a click beside it closes it, where the browser knows how
  dialog.setAttribute('closedby', 'any');
  // a swipe over a list is no swipe over the slide
  dialog.setAttribute('data-prevent-swipe', '');
  root.append(dialog);
  // what a dialog held would else be found in the page, and an old text would stand in the next field
  dialog.addEventListener('close', () => {
    // it may have been opened again before this was heard
    if (!dialog.open) render(null, dialog);
  });
  return {
    open(title, look, content) {
      dialog.className = `deck-dialog ${look}`;
      render(
        html`<header>
            <h2 id="deck-dialog-title">${title}</h2>
            <button type="button" class="iconbtn" aria-label=${messages.close} @click=${() => dialog.close()}>
              ${icon('cross')}
            </button>
          </header>
          ${content}`,
        dialog,
      );
      if (!dialog.open) dialog.showModal();
    },
    close: () => dialog.close(),
    isOpen: () => dialog.open,
  };
}
