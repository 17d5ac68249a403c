import { html, type TemplateResult } from 'lit';
import { messages } from '../ui/messages.ts';
import type { ItemBase } from './kind.ts';
import type { Shown } from './kind-element.ts';

/** What was written, once it is checked; its verdict stands below it, in large. */
export function writtenLine(shown: Shown<ItemBase>, text: string): TemplateResult {
  return html`<ul class="lines">
    <li>
      <p class="text"><strong>${text || messages.verdictOpen}</strong></p>
      ${shown.aside(shown.item.id)}
    </li>
  </ul>`;
}
