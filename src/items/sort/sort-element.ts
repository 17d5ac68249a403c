import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { lateMessages } from '../../ui/late-messages.ts';
import { messages } from '../../ui/messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { partMark } from '../part-mark.ts';
import { binOf, cardsIn } from './sort-grader.ts';
import type { SortItem } from './sort.ts';

type Given = Readonly<Record<string, string>>;
type ShownSort = Shown<SortItem, Given>;
type Card = SortItem['cards'][number];

let copies = 0;

/**
 * @summary Cards, each with a row of radios for the bins: a table where there is room, boxes under each card where not.
 * @event lectern-response - ids of cards with the ids of the bins that they were put into
 */
@customElement('lectern-sort')
export class SortElement extends KindElement<SortItem, Given> {
  // an item may be on the page twice, and radios of one name would put each other out
  private readonly group = `sort-${++copies}`;

  protected override renderShown(shown: ShownSort): TemplateResult {
    const { item, parts, phase } = shown;
    const cards = cardsIn(item, parts);
    if (phase !== 'asking')
      return html`<ul class="lines">
        ${cards.map((card) => this.marked(shown, card))}
      </ul>`;
    return html`${instruction(shown, lateMessages.chooseBins)}
      <div class="cards bins-${item.bins.length} ${isWordy(item) ? 'wordy' : ''}">
        <div class="bins" aria-hidden="true">
          <span></span>${item.bins.map(({ text, short }) => html`<span>${short ?? text}</span>`)}
        </div>
        ${cards.map((card) => this.card(shown, card))}
      </div>`;
  }

  private card({ item, response }: ShownSort, card: Card): TemplateResult {
    return html`<div class="card" role="radiogroup" aria-label=${card.text}>
      <span class="text" aria-hidden="true">${card.text}</span>
      ${item.bins.map(
        (bin) =>
          html`<label
            ><input
              class="disc"
              type="radio"
              name="${this.group}-${card.id}"
              .checked=${response[card.id] === bin.id}
              @change=${() => this.give({ ...response, [card.id]: bin.id })}
            /><span>${bin.short ?? bin.text}</span></label
          >`,
      )}
    </div>`;
  }

  private marked(shown: ShownSort, { id, text, bin }: Card): TemplateResult {
    const { item, response, phase, feedback } = shown;
    const isKey = phase === 'revealed';
    const given = isKey ? item.bins.find((other) => other.id === bin) : binOf(item, response, id);
    const verdict = feedback.find(({ part }) => part === id)?.verdict;
    return html`<li>
      <p class="text">${text} <span class="quiet">${given?.text ?? messages.verdictOpen}</span></p>
      <span class="said">${isKey ? nothing : (partMark(verdict, phase) ?? nothing)}</span>
      ${shown.aside(id)}
    </li>`;
  }
}

/** Whether the bins' names are too long for narrow boxes side by side. In characters. */
function isWordy({ bins }: SortItem): boolean {
  return bins.some(({ short, text }) => (short ?? text).length > 18);
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-sort': SortElement;
  }
}
