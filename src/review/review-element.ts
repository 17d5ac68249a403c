import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { interfaceLanguage } from '../core/interface-language.ts';
import { findPassage } from '../lesson/find-passage.ts';
import { NextEvent } from '../lesson/lesson-events.ts';
import { currentLesson } from '../lesson/lesson.ts';
import { strokedPassage } from '../lesson/stroked-passage.ts';
import { StoreController } from '../progress/store-controller.ts';
import { messages } from '../ui/messages.ts';
import { reviewMessages } from '../ui/review-messages.ts';
import { keepReview, readReview } from './kept-review.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import { dayQueue, type DayQueue, type Turn } from './queue.ts';
import { reviewEndView } from './review-end-view.ts';
import type { ReviewItemElement } from './review-item-element.ts';
import './review-item-element.ts';
import { keepReviewSettings, readReviewSettings, type ReviewSettings } from './review-settings.ts';
import { reviewStartView } from './review-start-view.ts';
import { pointsOf, type Point } from './schedule.ts';
import { beginReview, goOn, movedIn, type Asking, type Review } from './under-way.ts';

/**
 * @summary A day's review: how much there is, one question after the other, what moved.
 * @event lectern-where - the learner goes to a passage in the reading view
 */
@customElement('lectern-review')
export class ReviewElement extends LitElement {
  @state() private review: Review | undefined;
  /** the item that is before the learner: one for each question */
  private asked: ReviewItemElement | undefined;
  /** it has been asked afresh */
  private isOpen = false;
  /** the review was under way before the page was loaded anew */
  private isTakenUp = false;
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  @state() private settings = readReviewSettings(this.course.value.id);
  private readonly attempts = new StoreController(this, this.lesson.progress, ({ attempts }) => attempts);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  /** Shows the review under way, or how much there is today. */
  enter(): void {
    this.settings = readReviewSettings(this.course.value.id);
    const { review } = this;
    if (review !== undefined && (review.isOver || review.at >= review.turns.length)) this.review = undefined;
    if (this.review === undefined) this.takeUp();
    this.requestUpdate();
  }

  /** Goes on where this tab was before it was loaded anew: what has been chosen since the review began stays. */
  private takeUp(): void {
    this.review = readReview(this.course.value, this.points, this.lesson.now());
    this.isTakenUp = this.review !== undefined;
    if (this.isTakenUp) this.ask();
  }

  private get points(): readonly Point[] {
    return pointsOf(this.course.value, this.attempts.value.values(), this.lesson.now());
  }

  private get ideas(): readonly LedgerEntry[] {
    return ledgerOf(
      this.course.value,
      this.attempts.value.values(),
      (id) => this.lesson.question(id),
      this.lesson.now(),
    );
  }

  private queueOf(points: readonly Point[]): DayQueue {
    return dayQueue(this.course.value, points, this.lesson.now(), this.settings.pace, this.ideas);
  }

  protected override render(): TemplateResult {
    const { review } = this;
    const now = this.lesson.now();
    const { points } = this;
    if (review === undefined)
      return reviewStartView({
        points,
        queue: this.queueOf(points),
        settings: this.settings,
        now,
        language: interfaceLanguage(this.course.value.language),
        begin: this.begin,
        change: this.change,
      });
    const turn = review.turns[review.at];
    if (review.isOver || turn === undefined)
      return reviewEndView(
        this.course.value,
        points,
        movedIn(review, points, now),
        review.at >= review.turns.length,
        now,
        this.resume,
      );
    return this.renderTurn(review, turn);
  }

  private renderTurn(review: Review, turn: Asking): TemplateResult {
    const isReading = (turn.readsFirst || turn.refutes !== undefined) && !turn.isOnceMore && !review.hasRead;
    const words = turn.isOnceMore ? reviewMessages.onceMore : turn.isNew ? reviewMessages.new : '';
    return html`<div class="asking">
      <p class="where small">
        <b class="num">${reviewMessages.place(review.at + 1, review.turns.length)}</b>
        <span class="quiet">${words}</span>
        <button type="button" class="btn bare" @click=${this.stop}>${reviewMessages.stop}</button>
      </p>
      <h1 class="vh" tabindex="-1">${messages.review}</h1>
      ${isReading ? this.renderReading(review, turn) : this.renderItem(turn)}
    </div>`;
  }

  private renderReading(review: Review, { point, refutes }: Turn): TemplateResult {
    const passage = refutes?.place.passage ?? point.passage;
    const found = findPassage(this.course.value, { passage });
    return html`<div class="read-first">
      ${
        refutes === undefined
          ? html`<p>${reviewMessages.readFirst}</p>`
          : html`<p>${reviewMessages.metIdea} <b>${refutes.idea}</b></p>
              <p>${refutes.tempting === undefined ? nothing : `${refutes.tempting} `}${refutes.why}</p>`
      }
      <p class="doc">
        <span class="num quiet">${found?.passage.number}</span>
        ${
          found === undefined || refutes === undefined
            ? found?.passage.text
            : strokedPassage({ ...found, before: undefined, after: undefined }, refutes.place, false)
        }
      </p>
      <button type="button" class="btn main" @click=${() => (this.review = { ...review, hasRead: true })}>
        ${reviewMessages.haveRead}
      </button>
    </div>`;
  }

  private renderItem({ item, isOnceMore }: Asking): TemplateResult {
    if (this.kinds.value.state === 'whole' && this.lesson.question(item) === undefined)
      return html`<p role="status">${reviewMessages.gone}</p>
        <button type="button" class="btn main" @click=${this.goOn}>${reviewMessages.goOn}</button>`;
    return html`${this.asked}
    ${
      isOnceMore || this.lesson.showing(item)?.phase !== 'asking'
        ? nothing
        : html`<p class="dont-know">
            <button type="button" class="btn bare" @click=${this.showAnswer}>${reviewMessages.dontKnow}</button>
          </p>`
    }`;
  }

  private readonly showAnswer = (): void => {
    this.asked?.showAnswer();
  };

  private readonly change = (settings: ReviewSettings): void => {
    keepReviewSettings(this.course.value.id, settings);
    this.settings = settings;
  };

  private readonly begin = (): void => {
    this.review = beginReview(this.queueOf(this.points).turns, this.lesson.now());
    this.ask();
  };

  private readonly goOn = (): void => {
    if (this.review === undefined) return;
    this.review = goOn(this.review, this.course.value, this.points, this.ideas);
    this.ask();
  };

  private readonly resume = (): void => {
    if (this.review !== undefined) this.review = { ...this.review, isOver: false };
    void this.focusHeading();
  };

  private readonly stop = (): void => {
    if (this.review !== undefined) this.review = { ...this.review, isOver: true };
    void this.focusHeading();
  };

  /** Puts the next question before the learner, afresh: what was answered or begun earlier is no answer of today. */
  private ask(): void {
    const item = this.review?.turns[this.review.at]?.item;
    this.isOpen = false;
    if (item === undefined) return void this.focusHeading();
    this.asked = document.createElement('lectern-review-item');
    this.asked.itemId = item;
    this.asked.asksEffort = this.settings.asksEffort;
    this.asked.addEventListener(NextEvent.type, (event) => {
      event.preventDefault();
      this.goOn();
    });
    this.open(item);
    void this.focusHeading();
  }

  /** Asks an item as soon as its kind is there. */
  private open(item: string): void {
    if (this.lesson.question(item) === undefined) return;
    this.isOpen = true;
    const { shownAt = '' } = this.lesson.showing(item) ?? {};
    const isBegun = this.isTakenUp && shownAt >= (this.review?.startedAt ?? '');
    this.isTakenUp = false;
    if (!isBegun) this.lesson.askAgain(item);
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has('review')) keepReview(this.course.value.id, this.review);
    const item = this.review?.turns[this.review.at]?.item;
    if (item !== undefined && !this.isOpen) this.open(item);
  }

  private async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-review': ReviewElement;
  }
}
