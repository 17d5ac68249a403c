import { html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { StoreController } from '../progress/store-controller.ts';
import { classMessages } from '../ui/class-messages.ts';
import { pageClasses } from './page-classes.ts';

/** @summary How much the class that is here was asked. */
@customElement('lectern-class-sum')
export class ClassSumElement extends LitElement {
  private readonly lesson = currentLesson();
  private readonly asked = new StoreController(this, pageClasses(this.lesson), ({ asked }) => asked);
  private readonly session = new StoreController(this, this.lesson.room, ({ session }) => session);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const here = [...this.asked.value.values()].filter(({ session }) => session === this.session.value);
    const counted = here.filter(({ rounds }) => rounds.length > 0);
    return html`<p>${classMessages.askedSoFar(here.length, counted.length)}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-class-sum': ClassSumElement;
  }
}
