import { html, type TemplateResult } from 'lit';
import type { Saving } from '../progress/progress-store.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';

/** Where an answer that was given is kept. Its line has room from the start, so that nothing moves when it is filled. */
export function savingLine(saving: Saving): TemplateResult {
  switch (saving.state) {
    case 'opening':
    case 'saving':
      return html`<span class="saved">${icon('saving')}${messages.saving}</span>`;
    case 'idle':
    case 'saved':
      return html`<span class="saved">${icon('saved')}${messages.saved}</span>`;
    case 'memory':
      return html`<span class="saved strong">${icon('problem')}${messages.notSaved[saving.reason]}</span>`;
  }
}
