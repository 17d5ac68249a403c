import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { icon } from '../../ui/icon.ts';
import { lateMessages } from '../../ui/late-messages.ts';
import { messages } from '../../ui/messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { partMark } from '../part-mark.ts';
import { textField } from '../text-field.ts';
import { gapsOf, offeredIn, piecesOf, textIn, type Gap } from './cloze-grader.ts';
import type { ClozeItem } from './cloze.ts';

type Given = Readonly<Record<string, string>>;
type ShownCloze = Shown<ClozeItem, Given>;

/**
 * @summary A text with gaps: a select of the words on offer in each, or a field to write into.
 * @event lectern-response - ids of gaps with the word chosen or written
 */
@customElement('lectern-cloze')
export class ClozeElement extends KindElement<ClozeItem, Given> {
  protected override renderShown(shown: ShownCloze): TemplateResult {
    const { item, phase } = shown;
    const gaps = gapsOf(item);
    const isAsking = phase === 'asking';
    const isWritten = gaps.every(({ choices }) => choices === undefined);
    // no white space of ours may come between a gap and the full stop behind it
    return html`${instruction(shown, isWritten ? lateMessages.writeGaps : lateMessages.fillGaps)}
      <p class="cloze">
        ${piecesOf(item).map((piece) =>
          typeof piece === 'string' ? piece : isAsking ? this.gap(shown, piece, gaps) : filled(shown, piece),
        )}
      </p>
      ${
        isAsking
          ? nothing
          : html`<ul class="lines">
              ${gaps.map((gap) => this.marked(shown, gap))}
            </ul>`
      }`;
  }

  private gap(shown: ShownCloze, gap: Gap, gaps: readonly Gap[]): TemplateResult {
    const { item, response, parts } = shown;
    const place = gaps.findIndex(({ id }) => id === gap.id) + 1;
    const label = lateMessages.gapOf(place, gaps.length);
    const given = response[gap.id] ?? '';
    const give = (text: string) => {
      const { [gap.id]: _, ...others } = response;
      this.give(text === '' ? others : { ...others, [gap.id]: text });
    };
    if (gap.choices === undefined) return textField({ label, value: given, onInput: give });
    return html`<span class="sel"
      ><select
        aria-label=${label}
        class=${given === '' ? nothing : 'set'}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) give(target.value);
        }}
      >
        <option value="" .selected=${given === ''}>${lateMessages.chooseLetter}</option>
        ${offeredIn(gap, item, parts).map(
          ({ id, text }) => html`<option value=${id} .selected=${given === id}>${text}</option>`,
        )}</select
      >${icon('chev')}</span
    >`;
  }

  private marked(shown: ShownCloze, gap: Gap): TemplateResult {
    const { phase, feedback } = shown;
    const verdict = feedback.find(({ part }) => part === gap.id)?.verdict;
    return html`<li>
      <p class="text"><strong>${wordIn(shown, gap)}</strong></p>
      <span class="said">${phase === 'revealed' ? nothing : (partMark(verdict, phase) ?? nothing)}</span>
      ${shown.aside(gap.id)}
    </li>`;
  }
}

/** What stands in a gap now: the right word once it is shown. */
function wordIn({ item, response, phase }: ShownCloze, gap: Gap): string {
  return phase === 'revealed' ? (gap.accept[0] ?? '') : textIn(gap, item, response) || messages.verdictOpen;
}

function filled(shown: ShownCloze, gap: Gap): TemplateResult {
  return html`<span class="filled">${wordIn(shown, gap)}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-cloze': ClozeElement;
  }
}
