import { html, type TemplateResult } from 'lit';
import { paperMessages } from '../ui/paper-messages.ts';
import type { Task } from './make-form.ts';

/** The number of a task, what it asks, and what it is worth. */
export function taskHead({ number, item, question }: Task): TemplateResult {
  const { possible } = question.grade(question.key());
  return html`<div class="head">
    <h3><span class="no num">${number}</span>${item.item.prompt}</h3>
    <span class="worth num">${paperMessages.points(possible)}</span>
  </div>`;
}
