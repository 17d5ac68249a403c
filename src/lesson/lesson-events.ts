import type { Place } from '../bank/bank.ts';

/** The learner wants to see a passage in the document. The view that holds the document answers it. */
export class WhereEvent extends Event {
  static readonly type = 'lectern-where';
  readonly place: Place;
  /** id of the item, for the way back */
  readonly item: string;

  constructor(place: Place, item: string) {
    super(WhereEvent.type, { bubbles: true });
    this.place = place;
    this.item = item;
  }
}

/** The learner is done with an item. A view that leads on cancels it; otherwise the item folds itself up. */
export class NextEvent extends Event {
  static readonly type = 'lectern-next';
  /** id of the item */
  readonly item: string;

  constructor(item: string) {
    super(NextEvent.type, { bubbles: true, cancelable: true });
    this.item = item;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lectern-where': WhereEvent;
    'lectern-next': NextEvent;
  }
}
