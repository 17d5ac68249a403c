import { html, nothing, type TemplateResult } from 'lit';
import type { PaperBlock } from '../items/paper.ts';

/**
 * An item that hands cannot answer, for the class to answer in writing.
 *
 * @param isAnswered  the answers stand in their places
 */
export function writtenView(blocks: readonly PaperBlock[], isAnswered: boolean): TemplateResult {
  return html`${blocks.map((block) => {
    switch (block.form) {
      case 'gaps':
        return html`<p class="written">
          ${block.pieces.map((piece) =>
            typeof piece === 'string' ? piece : isAnswered ? html`<b>${piece.answer}</b>` : html`<i class="gap"></i>`,
          )}
        </p>`;
      case 'write':
        return html`<p class="written">
          ${isAnswered ? html`<b>${block.answer}</b>` : html`<i class="gap"></i>`} ${block.unit ?? ''}
        </p>`;
      case 'text':
        return html`<p class="written">${block.text}</p>`;
      default:
        return nothing;
    }
  })}`;
}
