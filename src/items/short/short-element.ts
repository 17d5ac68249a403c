import { html, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { lateMessages } from '../../ui/late-messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { textField } from '../text-field.ts';
import { writtenLine } from '../written-line.ts';
import type { ShortItem } from './short.ts';

interface Given {
  readonly text: string;
}

/**
 * @summary A field for a word or a few.
 * @event lectern-response - what is written, at every letter
 */
@customElement('lectern-short')
export class ShortElement extends KindElement<ShortItem, Given> {
  protected override renderShown(shown: Shown<ShortItem, Given>): TemplateResult {
    const { item, response, phase } = shown;
    if (phase !== 'asking')
      return writtenLine(shown, phase === 'revealed' ? (item.accept[0] ?? '') : response.text.trim());
    return html`${instruction(shown, lateMessages.writeWords)}
      <p class="written">
        ${textField({
          label: lateMessages.yourAnswer,
          value: response.text,
          onInput: (text) => this.give({ text }),
        })}
      </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-short': ShortElement;
  }
}
