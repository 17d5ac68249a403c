import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { messages } from '../../ui/messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { optionRow } from '../option-row.ts';
import { stances, stanceWord, type Stance } from './stance-grader.ts';
import type { StanceItem } from './stance.ts';

let copies = 0;

/**
 * @summary A statement, and what the document does with it.
 * @event lectern-response - the verdict given
 */
@customElement('lectern-stance')
export class StanceElement extends KindElement<StanceItem, Stance | null> {
  // an item may be on the page twice, and radios of one name would put each other out
  private readonly group = `stance-${++copies}`;

  protected override renderShown(shown: Shown<StanceItem, Stance | null>): TemplateResult {
    return html`${instruction(shown, messages.chooseOne)}
      <p class="statement">${shown.item.statement}</p>
      <div class="opts">
        ${stances.map((id, index) =>
          optionRow(shown, {
            id,
            index,
            text: stanceWord(id, document.documentElement.lang),
            type: 'radio',
            group: this.group,
            isChosen: shown.response === id,
            onChange: () => this.give(id),
          }),
        )}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-stance': StanceElement;
  }
}
