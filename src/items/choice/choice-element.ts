import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { messages } from '../../ui/messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { optionRow } from '../option-row.ts';
import { isSeveral, optionId, type ChoiceItem } from './choice.ts';

let copies = 0;

/**
 * @summary Options to choose from: radios when one is right, check boxes when several are.
 * @event lectern-response - ids of the options chosen
 */
@customElement('lectern-choice')
export class ChoiceElement extends KindElement<ChoiceItem, readonly string[]> {
  // an item may be on the page twice, and radios of one name would put each other out
  private readonly group = `choice-${++copies}`;

  protected override renderShown(shown: Shown<ChoiceItem, readonly string[]>): TemplateResult {
    const rows = shown.parts.flatMap((id, index) => {
      const option = shown.item.options.find((candidate) => optionId(candidate) === id);
      return option === undefined ? [] : [{ id, index, text: option.text }];
    });
    return html`${instruction(shown, isSeveral(shown.item) ? messages.chooseSeveral : messages.chooseOne)}
      <div class="opts">
        ${rows.map((row) =>
          optionRow(shown, {
            ...row,
            type: isSeveral(shown.item) ? 'checkbox' : 'radio',
            group: this.group,
            isChosen: shown.response.includes(row.id),
            onChange: (isChosen) => this.choose(shown, row.id, isChosen),
          }),
        )}
      </div>`;
  }

  private choose({ item, response }: Shown<ChoiceItem, readonly string[]>, id: string, isChosen: boolean): void {
    if (!isSeveral(item)) return this.give([id]);
    const others = response.filter((chosen) => chosen !== id);
    this.give(isChosen ? [...others, id] : others);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-choice': ChoiceElement;
  }
}
