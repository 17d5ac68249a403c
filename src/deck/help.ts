import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { deckMessages } from '../ui/deck-messages.ts';
import { isMirrored } from '../ui/is-mirrored.ts';
import { deckKeys, keyName } from './keys.ts';

/** What the keys do, printing for whoever has no keys, and the ways out of the slides. */
export function help(leave: () => void, print: () => void): TemplateResult {
  return html`<table>
      <caption class="vh">
        ${deckMessages.helpKeys}
      </caption>
      <tbody>
        ${deckKeys.map(
          ({ keys, always = [], label }) =>
            html`<tr>
              <th scope="row">${deckMessages[label]}</th>
              <td>${[...always, ...keys].map((key) => html`<kbd>${keyName(key, isMirrored())}</kbd> `)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="ways-out">
      <a href="#" @click=${leave}>${deckMessages.home}</a>
      <a href="#study" @click=${leave}>${deckMessages.readTheDocument}</a>
      <button type="button" class="btn bare" @click=${print}>${deckMessages.printSlides}</button>
    </p>`;
}
