import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { hashText } from '../core/hash.ts';
import { interfaceLanguage } from '../core/interface-language.ts';
import { countPairs } from '../lesson/draw/forms.ts';
import { poolFor } from '../lesson/draw/item-pool.ts';
import { fewestAnswers } from '../lesson/gain.ts';
import { currentLesson } from '../lesson/lesson.ts';
import type { Attempt } from '../progress/attempt.ts';
import { StoreController } from '../progress/store-controller.ts';
import { messages } from '../ui/messages.ts';
import { progressMessages } from '../ui/progress-messages.ts';
import { beforeAfterOf } from './before-after.ts';
import { beforeAfterView } from './before-after-view.ts';
import { calibrationOf } from './calibration.ts';
import { calibrationView } from './calibration-view.ts';
import { daysView } from './days-view.ts';
import { ledgerOf } from './ledger.ts';
import { ledgerView } from './ledger-view.ts';
import { masteryTable, masteryView, sectionsView, type Mastery } from './mastery-view.ts';
import { showsKnowledge } from './rating.ts';
import { recordView } from './record-view.ts';
import { dayNumber, pointsOf, type Point } from './schedule.ts';
import { standingOf } from './standing.ts';
import { studyDays } from './study-days.ts';

/** @summary What the learner holds of the document, passage by passage, and how that came about. */
@customElement('lectern-progress')
export class ProgressElement extends LitElement {
  /** id of the passage whose history is shown */
  @state() private opened: string | undefined;
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly attempts = new StoreController(this, this.lesson.progress, ({ attempts }) => attempts);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const course = this.course.value;
    const attempts = [...this.attempts.value.values()];
    if (attempts.length === 0)
      return html`<h1 class="big" tabindex="-1">${messages.progress}</h1>
        <p class="lede">${progressMessages.none}</p>
        <p class="acts"><a class="btn main" href="#study">${progressMessages.study}</a></p>
        <div class="seen">${this.renderBeforeAfter(attempts)}</div>`;
    const now = this.lesson.now();
    const points = pointsOf(course, attempts, now);
    const firsts = [...new Map(points.flatMap((point) => point.firsts).map((first) => [first.id, first])).values()];
    const mastery = masteryOf(points, dayNumber(now.toISOString()));
    const passages = course.sections.flatMap((section) => section.passages);
    const held = passages.filter(({ id }) => (mastery.get(id)?.mark ?? 0) >= 3).length;
    return html`<div class="seen" data-kinds=${this.kinds.value.state}>
        <h1 class="big" tabindex="-1">${messages.progress}</h1>
        <p class="lede">${progressMessages.lede}</p>
        <p class="sum num"><b>${progressMessages.held(held, passages.length)}.</b></p>
        ${masteryView(course, mastery, this.opened, this.open, (id) => this.lesson.question(id))}
        ${sectionsView(course, mastery)} ${masteryTable(course, mastery)}
        ${ledgerView(
          course,
          ledgerOf(course, attempts, (id) => this.lesson.question(id), now),
        )}
        ${this.renderBeforeAfter(attempts)} ${calibrationView(calibrationOf(firsts))}
        ${daysView(studyDays(attempts), now, interfaceLanguage(course.language))}
        ${passages.some(({ id }) => mastery.get(id)?.shownOn !== undefined) ? this.renderPrint() : nothing}
      </div>
      ${recordView(course, mastery, hashText(passages.map(({ text }) => text).join('\n')))}`;
  }

  /** Offered where enough points can be asked twice for the answer to say something. */
  private renderBeforeAfter(attempts: readonly Attempt[]): TemplateResult | typeof nothing {
    const course = this.course.value;
    const pool = poolFor(course, { sections: [], kinds: [] }, (id) => this.lesson.question(id));
    if (countPairs(pool) < fewestAnswers) return nothing;
    return beforeAfterView(beforeAfterOf(course, attempts), interfaceLanguage(course.language));
  }

  private renderPrint(): TemplateResult {
    return html`<section class="to-print" aria-labelledby="progress-record">
      <h2 id="progress-record">${progressMessages.record}</h2>
      <p>${progressMessages.recordWhat}</p>
      <p class="acts">
        <button type="button" class="btn" @click=${() => print()}>${progressMessages.print}</button>
      </p>
    </section>`;
  }

  private readonly open = (passage: string): void => {
    this.opened = this.opened === passage ? undefined : passage;
  };
}

/** How every point stands today, by passage. */
function masteryOf(points: readonly Point[], today: number): ReadonlyMap<string, Mastery> {
  return new Map(
    points.map((point) => [
      point.passage,
      { point, today, mark: standingOf(point.memory, today), shownOn: shownOn(point) },
    ]),
  );
}

/** When a passage was shown to be understood: by the first answer that shows it. */
function shownOn({ firsts }: Point): string | undefined {
  return firsts.find(showsKnowledge)?.at;
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-progress': ProgressElement;
  }
}
