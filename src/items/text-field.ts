import { html, nothing, type TemplateResult } from 'lit';

/** A field to write a short answer into. */
export interface TextField {
  readonly label: string;
  readonly value: string;
  readonly isNumber?: boolean;
  readonly onInput: (text: string) => void;
}

/** A native field that keeps the browser's help to itself: suggestions and corrections would answer for the learner. */
export function textField({ label, value, isNumber, onInput }: TextField): TemplateResult {
  return html`<input
    type="text"
    class=${value.trim() === '' ? 'field' : 'field set'}
    aria-label=${label}
    inputmode=${isNumber === true ? 'decimal' : nothing}
    maxlength="120"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    .value=${value}
    @input=${({ target }: Event) => {
      if (target instanceof HTMLInputElement) onInput(target.value);
    }}
  />`;
}
