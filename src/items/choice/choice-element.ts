import { html, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { messages } from '../../ui/messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { optionRow } from '../option-row.ts';
import { optionsIn } from '../options.ts';
import { isSeveral } from './choice-grader.ts';
import type { ChoiceItem } from './choice.ts';

let copies = 0;

/**
 * @summary Options to choose from: radios when one is right, check boxes when several are. It says how many, and ticks no more.
 * @event lectern-response - ids of the options chosen
 */
@customElement('lectern-choice')
export class ChoiceElement extends KindElement<ChoiceItem, readonly string[]> {
  // an item may be on the page twice, and radios of one name would put each other out
  private readonly group = `choice-${++copies}`;

  /** why a box would not be ticked */
  @state() private told = '';

  protected override renderShown(shown: Shown<ChoiceItem, readonly string[]>): TemplateResult {
    const { item, response } = shown;
    const isMany = isSeveral(item);
    return html`${instruction(shown, isMany ? messages.chooseSeveral(item.choose) : messages.chooseOne)}
      <div class="opts">
        ${optionsIn(item, shown.parts).map(({ id, text }, index) =>
          optionRow(shown, {
            id,
            index,
            text,
            type: isMany ? 'checkbox' : 'radio',
            group: this.group,
            isChosen: response.includes(id),
            onChange: (box) => this.choose(shown, id, box),
          }),
        )}
      </div>
      ${item.choose === undefined || shown.phase !== 'asking' ? nothing : html`<p class="nudge" role="status">${this.told}</p>`}`;
  }

  private choose({ item, response }: Shown<ChoiceItem, readonly string[]>, id: string, box: HTMLInputElement): void {
    this.told = '';
    if (!isSeveral(item)) return this.give([id]);
    const others = response.filter((chosen) => chosen !== id);
    if (!box.checked) return this.give(others);
    if (others.length < (item.choose ?? Infinity)) return this.give([...others, id]);
    box.checked = false;
    this.told = messages.chosenAlready(others.length);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-choice': ChoiceElement;
  }
}
