import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { degreesField } from '../lesson/degrees-field.ts';
import { LecternItem, type Standing } from '../lesson/lectern-item.ts';
import type { Effort } from '../progress/attempt.ts';
import { messages } from '../ui/messages.ts';
import { reviewMessages } from '../ui/review-messages.ts';

/** How hard an answer may have been to find, in the order in which it is asked. */
const efforts: readonly Effort[] = ['hard', 'fair', 'easy'];

/**
 * @summary An item of a day's review: as in the reading view, but it leads on to the next.
 * @event lectern-next - the learner goes on
 * @event lectern-where - the learner goes to the passage in the reading view
 */
@customElement('lectern-review-item')
export class ReviewItemElement extends LecternItem {
  /** whether the learner is asked how hard the answer was to find: before they know whether it is right */
  @property({ attribute: false }) asksEffort = false;

  constructor() {
    super();
    this.view = 'review';
  }

  protected override get leaveWord(): string {
    return messages.next;
  }

  /** A point that was not known comes once more: nobody has to stay until it is right. */
  protected override renderBeside(): TemplateResult {
    return html`<button type="button" class="btn" @click=${() => this.leave()}>${messages.next}</button>`;
  }

  protected override act(event: Event, standing: Standing): void {
    super.act(event, standing);
    this.showButton();
  }

  protected override renderHints(standing: Standing): TemplateResult {
    return html`${super.renderHints(standing)}${this.renderEffort(standing)}`;
  }

  private renderEffort({ showing }: Standing): TemplateResult | typeof nothing {
    if (!this.asksEffort || showing.phase !== 'asking' || showing.try > 1) return nothing;
    return degreesField({
      asks: reviewMessages.howHard,
      degrees: efforts,
      words: reviewMessages.efforts,
      chosen: showing.effort,
      name: `effort-${this.itemId}`,
      say: (effort) => this.lesson.progress.show({ ...showing, effort }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-review-item': ReviewItemElement;
  }
}
