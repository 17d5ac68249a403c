import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { icon } from '../../ui/icon.ts';
import { lateMessages } from '../../ui/late-messages.ts';
import { instruction, KindElement, type Shown } from '../kind-element.ts';
import { partMark } from '../part-mark.ts';
import type { OrderItem } from './order.ts';

type ShownOrder = Shown<OrderItem, readonly string[]>;

/**
 * @summary Lines to put in order, by arrow buttons or Alt with the arrow keys; focus travels with the line.
 * @event lectern-response - ids of the steps, first to last
 */
@customElement('lectern-order')
export class OrderElement extends KindElement<OrderItem, readonly string[]> {
  /** the line moved last, and what a screen reader is told about it */
  @state() private held = '';
  @state() private told = '';
  /** the arrow to focus once the line stands at its new place */
  private arrow: string | undefined;

  protected override renderShown(shown: ShownOrder): TemplateResult {
    const isAsking = shown.phase === 'asking';
    const lines = linesOf(shown);
    return html`${instruction(shown, lateMessages.chooseOrder)}
      <ol class="order">
        ${lines.map((id, index) => (isAsking ? this.movable(shown, lines, id, index) : this.marked(shown, id, index)))}
      </ol>
      ${
        isAsking && shown.response.length === 0
          ? html`<button type="button" class="btn bare keep" @click=${() => this.keep(lines)}>
              ${lateMessages.keepOrder}
            </button>`
          : nothing
      }
      <p class="vh" role="status">${this.told}</p>`;
  }

  private movable(shown: ShownOrder, lines: readonly string[], id: string, index: number): TemplateResult {
    const text = textOf(shown.item, id);
    const arrow = (by: -1 | 1) =>
      html`<button
        type="button"
        class="sq"
        data-by=${by}
        aria-label=${by < 0 ? lateMessages.moveUp(text) : lateMessages.moveDown(text)}
        aria-disabled=${isInside(lines, index + by) ? nothing : 'true'}
        @click=${() => this.move(lines, index, by)}
      >
        ${icon(by < 0 ? 'up' : 'down')}
      </button>`;
    return html`<li
      class=${this.held === id ? 'held' : nothing}
      data-step=${id}
      @keydown=${(event: KeyboardEvent) => this.onKey(event, lines, index)}
    >
      <span class="n num">${index + 1}</span><span class="text">${text}</span
      ><span class="mv">${arrow(-1)}${arrow(1)}</span>
    </li>`;
  }

  private marked(shown: ShownOrder, id: string, index: number): TemplateResult {
    const verdict = shown.feedback.find((part) => part.part === id)?.verdict;
    // it is its neighbours that a line is held to, and not its number
    const words = { right: lateMessages.inOrder, wrong: lateMessages.outOfOrder };
    const mark = shown.phase === 'checked' ? partMark(verdict, shown.phase, words) : undefined;
    return html`<li class="off">
      <span class="n num">${index + 1}</span><span class="text">${textOf(shown.item, id)}</span
      ><span class="said">${mark ?? nothing}</span>
    </li>`;
  }

  private onKey(event: KeyboardEvent, lines: readonly string[], index: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(lines, index, event.key === 'ArrowUp' ? -1 : 1);
  }

  private move(lines: readonly string[], index: number, by: -1 | 1): void {
    const id = lines[index];
    if (id === undefined || !isInside(lines, index + by)) return;
    const moved = lines.filter((line) => line !== id);
    moved.splice(index + by, 0, id);
    this.held = id;
    this.told = lateMessages.movedTo(index + by + 1, lines.length);
    this.arrow = `[data-step="${CSS.escape(id)}"] [data-by="${by}"]`;
    this.give(moved);
  }

  /** Puts the focus where the line went: the rows stay where they are, and the lines move through them. */
  protected override updated(changed: PropertyValues<this>): void {
    if (this.arrow === undefined || !changed.has('shown')) return;
    this.querySelector<HTMLElement>(this.arrow)?.focus();
    this.arrow = undefined;
  }

  private keep(lines: readonly string[]): void {
    this.told = lateMessages.orderKept;
    this.give([...lines]);
    this.querySelector<HTMLElement>('.sq')?.focus();
  }
}

/** The lines as they stand: the key once revealed, else what was given, else as drawn. */
function linesOf({ item, response, parts, phase }: ShownOrder): readonly string[] {
  if (phase === 'revealed') return item.steps.map(({ id }) => id);
  return response.length > 0 ? response : parts;
}

function textOf(item: OrderItem, id: string): string {
  return item.steps.find((step) => step.id === id)?.text ?? '';
}

function isInside(lines: readonly string[], index: number): boolean {
  return index >= 0 && index < lines.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-order': OrderElement;
  }
}
