import { html, type TemplateResult } from 'lit';
import type { Saving } from '../progress/progress-store.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';

/**
 * Where an answer that was given is kept. While it is being saved the line has the room of the words that follow, so that
 * nothing moves when they come.
 */
export function savingLine(saving: Saving): TemplateResult {
  switch (saving.state) {
    case 'opening':
    case 'saving':
      return html`<span class="saved"
        >${icon('saving')}<span class="room" data-room=${messages.saved}>${messages.saving}</span></span
      >`;
    case 'idle':
    case 'saved':
      return html`<span class="saved">${icon('saved')}${messages.saved}</span>`;
    case 'memory':
      return html`<span class="saved strong">${icon('problem')}${messages.notSaved[saving.reason]}</span>`;
  }
}
