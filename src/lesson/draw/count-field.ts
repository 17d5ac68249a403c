import { html, type TemplateResult } from 'lit';
import { drawMessages } from '../../ui/draw-messages.ts';

/** How many items are wanted, of how many there are. */
export interface CountField {
  /** of the input, once in a page */
  readonly id: string;
  readonly count: number;
  readonly available: number;
  readonly onCount: (count: number) => void;
}

/** A row with a number to write; what is empty or impossible is as if it were not written. */
export function countField({ id, count, available, onCount }: CountField): TemplateResult {
  return html`<div class="row">
    <label for=${id}>${drawMessages.questions}</label>
    <p class="amount">
      <input
        id=${id}
        class="field"
        type="number"
        inputmode="numeric"
        min=${Math.min(1, available)}
        max=${available}
        required
        .value=${String(Math.min(count, available))}
        @change=${(event: Event) => {
          const wanted = wholeNumberIn(event);
          if (wanted !== undefined) onCount(Math.min(wanted, available));
          // what was not taken does not stay in the field
          if (event.target instanceof HTMLInputElement)
            event.target.value = String(Math.min(wanted ?? count, available));
        }}
      /><span class="quiet num">${drawMessages.ofThereAre(available)}</span>
    </p>
  </div>`;
}

/** The whole number from 1 on that stands in the event's input, if it is one. */
export function wholeNumberIn({ target }: Event): number | undefined {
  const number = target instanceof HTMLInputElement ? target.valueAsNumber : Number.NaN;
  return Number.isInteger(number) && number >= 1 ? number : undefined;
}
