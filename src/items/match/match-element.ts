import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { icon } from '../../ui/icon.ts';
import { lateMessages } from '../../ui/late-messages.ts';
import { messages } from '../../ui/messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { letter } from '../letter.ts';
import { partMark } from '../part-mark.ts';
import { answersIn, answersOf, isLettered } from './match-grader.ts';
import type { MatchItem } from './match.ts';

type Given = Readonly<Record<string, string>>;
type ShownMatch = Shown<MatchItem, Given>;

/**
 * @summary Things on the left, each with a select of the answers.
 * @event lectern-response - pair ids with the ids of the answers given to them
 */
@customElement('lectern-match')
export class MatchElement extends KindElement<MatchItem, Given> {
  protected override renderShown(shown: ShownMatch): TemplateResult {
    const answers = answersIn(shown.item, shown.parts);
    const hasLetters = isLettered(shown.item);
    if (shown.phase !== 'asking') {
      return html`<ul class="lines">
        ${shown.item.pairs.map((pair) => this.marked(shown, pair))}
      </ul>`;
    }
    return html`${instruction(shown, lateMessages.chooseMatch)}
      ${
        hasLetters
          ? html`<ol class="answers">
              ${answers.map((answer, index) => html`<li><b>${letter(index)}</b><span>${answer.text}</span></li>`)}
            </ol>`
          : nothing
      }
      <ul class=${hasLetters ? 'pairs lettered' : 'pairs'}>
        ${shown.item.pairs.map((pair) => {
          const { id } = pair;
          const given = shown.response[id] ?? '';
          return html`<li>
            <div class="pair">
              <span class="left">${pair.left}</span>
              <span class="sel"
                ><select
                  aria-label=${pair.left}
                  class=${given === '' ? nothing : 'set'}
                  @change=${(event: Event) => this.answer(event, shown.response, id)}
                >
                  <option value="" .selected=${given === ''}>
                    ${hasLetters ? lateMessages.chooseLetter : lateMessages.chooseAnswer}
                  </option>
                  ${answers.map(
                    (answer, index) =>
                      html`<option value=${answer.id} .selected=${given === answer.id}>
                        ${hasLetters ? letter(index) : answer.text}
                      </option>`,
                  )}</select
                >${icon('chev')}</span
              >
            </div>
          </li>`;
        })}
      </ul>`;
  }

  private marked(shown: ShownMatch, pair: MatchItem['pairs'][number]): TemplateResult {
    const { id } = pair;
    const verdict = shown.feedback.find((part) => part.part === id)?.verdict ?? 'open';
    const given = answersOf(shown.item).find((answer) => answer.id === shown.response[id])?.text;
    const isKey = shown.phase === 'revealed';
    return html`<li>
      <p class="text">
        ${pair.left} <span class="quiet">${isKey ? pair.right : (given ?? messages.verdictOpen)}</span>
      </p>
      <span class="said">${isKey ? nothing : (partMark(verdict, shown.phase) ?? nothing)}</span>
      ${shown.aside(id)}
    </li>`;
  }

  private answer(event: Event, response: Given, id: string): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { [id]: _, ...others } = response;
    this.give(event.target.value === '' ? others : { ...others, [id]: event.target.value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-match': MatchElement;
  }
}
