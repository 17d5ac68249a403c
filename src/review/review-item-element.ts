import { customElement } from 'lit/decorators.js';
import { LecternItem } from '../lesson/lectern-item.ts';
import { messages } from '../ui/messages.ts';

/**
 * @summary An item of a day's review: as in the reading view, but it leads on to the next.
 * @event lectern-next - the learner goes on
 * @event lectern-where - the learner goes to the passage in the reading view
 */
@customElement('lectern-review-item')
export class ReviewItemElement extends LecternItem {
  constructor() {
    super();
    this.view = 'review';
  }

  protected override get leaveWord(): string {
    return messages.next;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-review-item': ReviewItemElement;
  }
}
