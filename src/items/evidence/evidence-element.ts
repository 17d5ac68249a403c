import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { lateMessages } from '../../ui/late-messages.ts';
import { messages } from '../../ui/messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { optionRow } from '../option-row.ts';
import { optionsIn } from '../options.ts';
import { partMark } from '../part-mark.ts';
import { sentencePart } from './evidence-grader.ts';
import type { EvidenceItem } from './evidence.ts';

interface Given {
  readonly option: string | null;
  readonly sentence: string | null;
}
type ShownEvidence = Shown<EvidenceItem, Given>;

let copies = 0;

/**
 * @summary Options to choose from, and the sentences of the section, of which one settles it.
 * @event lectern-response - id of the option and text of the sentence
 */
@customElement('lectern-evidence')
export class EvidenceElement extends KindElement<EvidenceItem, Given> {
  // an item may be on the page twice, and radios of one name would put each other out
  private readonly group = `evidence-${++copies}`;

  protected override renderShown(shown: ShownEvidence): TemplateResult {
    const isAsking = shown.phase === 'asking';
    // the line has to be there before it speaks
    return html`${instruction(shown, lateMessages.chooseEvidence)}
      ${isAsking || shown.isWhole ? this.options(shown) : nothing}
      ${isAsking ? this.sentences(shown) : this.marked(shown)}
      <p class="remark" role="status">${remarkOn(shown)}</p>`;
  }

  private options(shown: ShownEvidence): TemplateResult {
    const { response } = shown;
    return html`<div class="opts" role="radiogroup" aria-label=${lateMessages.answerPart}>
      ${optionsIn(shown.item, shown.parts).map(({ id, text }, index) =>
        optionRow(shown, {
          id,
          index,
          text,
          type: 'radio',
          group: this.group,
          isChosen: response.option === id,
          onChange: () => this.give({ ...response, option: id }),
        }),
      )}
    </div>`;
  }

  private sentences({ response, sentences }: ShownEvidence): TemplateResult {
    return html`<p class="then">${lateMessages.markSentence}</p>
      <div class="sentences" role="radiogroup" aria-label=${lateMessages.markSentence}>
        ${sentences.map(
          (sentence) =>
            html`<label
              ><input
                class="disc"
                type="radio"
                name="${this.group}-sentence"
                .checked=${response.sentence === sentence}
                @change=${() => this.give({ ...response, sentence })}
              /><span>${sentence}</span></label
            >`,
        )}
      </div>`;
  }

  /** Answer and sentence, each with its mark; once the answer is shown, the passage stands below. */
  private marked(shown: ShownEvidence): TemplateResult {
    const { item, response, phase, feedback, isWhole } = shown;
    const isKey = phase === 'revealed';
    const option = item.options.find(({ id, correct }) => (isKey ? correct === true : id === response.option));
    const mark = (id: string | undefined) =>
      isKey ? nothing : (partMark(feedback.find(({ part }) => part === id)?.verdict, phase) ?? nothing);
    return html`<ul class="lines">
      ${
        isWhole
          ? nothing
          : html`<li>
              <p class="text"><span class="vh">${lateMessages.answerPart}: </span>${option?.text}</p>
              <span class="said">${mark(option?.id)}</span>
              ${shown.aside(option?.id ?? '')}
            </li>`
      }
      ${
        isKey || (response.sentence === null && response.option === null)
          ? nothing
          : html`<li>
              <p class="text cited">
                <span class="vh">${lateMessages.sentencePart}: </span>${response.sentence ?? messages.verdictOpen}
              </p>
              <span class="said">${mark(sentencePart)}</span>
            </li>`
      }
    </ul>`;
  }
}

/** Answer and sentence go together: what it means when only one of them is right. */
function remarkOn({ item, response, feedback, phase }: ShownEvidence): string {
  if (phase !== 'checked') return '';
  const isFound = feedback.some(({ part, verdict }) => part === sentencePart && verdict === 'right');
  const isRight = item.options.some(({ id, correct }) => correct === true && id === response.option);
  if (isFound === isRight) return '';
  return isRight ? lateMessages.wrongReason : lateMessages.rightSentence;
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-evidence': EvidenceElement;
  }
}
