import { html, nothing, type TemplateResult } from 'lit';
import { messages } from '../ui/messages.ts';
import type { ItemBase } from './kind.ts';
import type { Shown } from './kind-element.ts';
import { letter } from './letter.ts';
import { isUngivenKey, partMark } from './part-mark.ts';

/** One row to choose. */
export interface OptionRow {
  readonly id: string;
  /** place in the list, from 0 */
  readonly index: number;
  readonly text: string;
  readonly type: 'radio' | 'checkbox';
  /** name that its radios share */
  readonly group: string;
  readonly isChosen: boolean;
  readonly onChange: (input: HTMLInputElement) => void;
}

/**
 * A row with its letter in a disc (a square when several may be chosen). Once checked it is locked, and only what was
 * chosen stays, unless the whole list is asked for or the key is shown.
 */
export function optionRow(shown: Shown<ItemBase>, row: OptionRow): TemplateResult | typeof nothing {
  const { phase, feedback } = shown;
  const isLocked = phase !== 'asking';
  const verdict = feedback.find((part) => part.part === row.id)?.verdict;
  const isKeyShown = phase === 'revealed' && isUngivenKey(verdict);
  if (isLocked && !row.isChosen && !isKeyShown && !shown.isWhole) return nothing;
  // the verdict of a single choice stands below, in large; its row is marked only among others
  const isAlone = row.type === 'radio' && phase === 'checked';
  const yours = row.isChosen && shown.isWhole ? html`<span>${messages.yours}</span>` : undefined;
  const mark = isLocked ? (isAlone ? yours : partMark(verdict, phase)) : undefined;
  return html`<label class=${isLocked ? 'opt off' : 'opt'}>
      <input
        class="disc"
        type=${row.type}
        name=${row.group}
        .checked=${row.isChosen}
        ?disabled=${isLocked}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) row.onChange(event.target);
        }}
      />
      <span class="key" aria-hidden="true">${letter(row.index)}</span>
      <span class="text">${row.text}</span>
      ${mark === undefined ? nothing : html`<span class="said">${mark}</span>`} </label
    >${shown.aside(row.id)}`;
}
