import { html } from 'lit';
import { deckMessages } from '../ui/deck-messages.ts';
import { createDialog, type DeckDialog } from './deck-dialog.ts';
import { followSpeaker, type SpeakerHost, type SpeakerLink } from './follow-speaker.ts';

/** Speaker views of this deck: how they are opened, and that they are told. */
export interface Speakers {
  open(): void;
  tell(): void;
}

/** Makes a deck ready for speaker views. A module of its own: a deck without one does not carry it. */
export function createSpeakers(host: SpeakerHost): Speakers {
  const link: SpeakerLink = followSpeaker(host);
  let dialog: DeckDialog | undefined;
  return {
    tell: link.tell,
    open() {
      const address = new URL(link.address(), location.href).href;
      // named, so that a second press brings the same window to the front
      const opened = window.open(address, `lectern${link.address()}`, 'popup,width=1280,height=800');
      if (opened !== null) return opened.focus();
      dialog ??= createDialog(document.body);
      dialog.open(
        deckMessages.speakerView,
        'barred',
        html`<p>${deckMessages.speakerBarred}</p>
          <p><a href=${address} target="_blank" rel="noopener">${address}</a></p>`,
      );
    },
  };
}
