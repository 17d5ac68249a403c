import { html, type TemplateResult } from 'lit';
import { paperMessages } from '../ui/paper-messages.ts';
import { worthOf, type Task } from './make-form.ts';

/** The number of a task, what it asks, and what it is worth. */
export function taskHead({ number, item, question }: Task): TemplateResult {
  return html`<div class="head">
    <h3><span class="no num">${number}</span>${item.item.prompt}</h3>
    <span class="worth num">${paperMessages.points(worthOf(question))}</span>
  </div>`;
}
