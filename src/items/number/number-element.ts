import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { lateMessages } from '../../ui/late-messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { textField } from '../text-field.ts';
import { writtenLine } from '../written-line.ts';
import { inWords } from './number-grader.ts';
import type { NumberItem } from './number.ts';

interface Given {
  readonly text: string;
}

/**
 * @summary A field for a number, and its unit.
 * @event lectern-response - what is written, at every letter
 */
@customElement('lectern-number')
export class NumberElement extends KindElement<NumberItem, Given> {
  protected override renderShown(shown: Shown<NumberItem, Given>): TemplateResult {
    const { item, response, phase, language } = shown;
    const { unit } = item;
    if (phase === 'revealed') return writtenLine(shown, inWords(item, language));
    const text = response.text.trim();
    if (phase === 'checked')
      return writtenLine(shown, unit === undefined || text === '' || text.endsWith(unit) ? text : `${text} ${unit}`);
    return html`${instruction(shown, lateMessages.writeNumber)}
      <p class="written">
        ${textField({
          label: unit === undefined ? lateMessages.yourAnswer : `${lateMessages.yourAnswer}, ${unit}`,
          value: response.text,
          isNumber: true,
          onInput: (typed) => this.give({ text: typed }),
        })}
        ${unit === undefined ? nothing : html`<span aria-hidden="true">${unit}</span>`}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-number': NumberElement;
  }
}
