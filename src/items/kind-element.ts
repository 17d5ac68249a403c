import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Grader, ItemBase, PartFeedback } from './kind.ts';

/** How far an item has come: nothing is marked while it asks, the key is shown once it is revealed. */
export type Phase = 'asking' | 'checked' | 'revealed';

/** What an item's element is given to show. */
export interface Shown<Item = ItemBase, Response = unknown> {
  readonly item: Item;
  readonly response: Response;
  /** BCP 47, of the document: how typed answers are read and numbers are written */
  readonly language: string;
  /** the sentences of the item's section, as they stand in the article */
  readonly sentences: readonly string[];
  /** ids of the parts in the order drawn */
  readonly parts: readonly string[];
  readonly phase: Phase;
  /** how each part did; empty while the item asks */
  readonly feedback: readonly PartFeedback[];
  /** whether the parts that were not chosen are shown too, once the item is checked */
  readonly isWhole: boolean;
  /** what the kit says about a part, to stand under its row */
  readonly aside: (part: string) => unknown;
}

/** A kind in the browser: how it is graded, and how it is shown. */
export interface ShownKind {
  readonly grader: Grader;
  show(shown: Shown): TemplateResult;
  /** whether the learner's answer stays in sight, marked among the options, when the key is shown */
  readonly keepsAnswer?: true;
  /** what to do before anything can be checked, where that is not choosing an answer */
  readonly nudge?: () => string;
}

/** The learner gave a new response. It is a draft until it is checked. */
export class ResponseEvent extends Event {
  static readonly type = 'lectern-response';
  readonly response: unknown;

  constructor(response: unknown) {
    super(ResponseEvent.type, { bubbles: true });
    this.response = response;
  }
}

/**
 * What all kinds' elements share. They render native controls into light DOM, so that labels, find-in-page, print and axe
 * see them; they show what they are given, and say what was chosen. They never grade and never store.
 *
 * @event lectern-response - one for every change
 */
export abstract class KindElement<Item extends ItemBase, Response> extends LitElement {
  @property({ attribute: false }) shown: Shown<Item, Response> | undefined;

  protected abstract renderShown(shown: Shown<Item, Response>): TemplateResult;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.shown === undefined ? nothing : this.renderShown(this.shown);
  }

  protected give(response: Response): void {
    this.dispatchEvent(new ResponseEvent(response));
  }
}

/** How to answer, said while the item asks. */
export function instruction({ phase }: Pick<Shown, 'phase'>, text: string): TemplateResult | typeof nothing {
  return phase === 'asking' ? html`<p class="hows">${text}</p>` : nothing;
}

declare global {
  interface HTMLElementEventMap {
    'lectern-response': ResponseEvent;
  }
}
