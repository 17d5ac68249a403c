import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { deckMessages } from '../ui/deck-messages.ts';
import { deckKeys } from './keys.ts';

/** What keys are called where their `KeyboardEvent.key` is not what stands on them. */
const names = new Map([
  ['ArrowRight', '→'],
  ['ArrowLeft', '←'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['PageDown', 'Page down'],
  ['PageUp', 'Page up'],
  ['Escape', 'Esc'],
  [' ', 'Space'],
]);

/** `Home` as it is, a letter as it stands on its key. */
function nameOf(key: string): string {
  return names.get(key) ?? (key.length > 1 ? key : key.toUpperCase());
}

/** What the keys do, and the ways out of the slides. */
export function help(leave: () => void): TemplateResult {
  return html`<table>
      <caption class="vh">
        ${deckMessages.helpKeys}
      </caption>
      <tbody>
        ${deckKeys.map(
          ({ keys, always = [], label }) =>
            html`<tr>
              <th scope="row">${deckMessages[label]}</th>
              <td>${[...always, ...keys].map((key) => html`<kbd>${nameOf(key)}</kbd> `)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="ways-out">
      <a href="#" @click=${leave}>${deckMessages.home}</a>
      <a href="#study" @click=${leave}>${deckMessages.readTheDocument}</a>
    </p>`;
}
