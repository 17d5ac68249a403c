import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { findPassage } from '../lesson/find-passage.ts';
import { NextEvent } from '../lesson/lesson-events.ts';
import { currentLesson } from '../lesson/lesson.ts';
import { strokedPassage } from '../lesson/stroked-passage.ts';
import { StoreController } from '../progress/store-controller.ts';
import { messages } from '../ui/messages.ts';
import { reviewMessages } from '../ui/review-messages.ts';
import { keepPace, readPace } from './pace.ts';
import { ledgerOf } from './ledger.ts';
import { dayQueue, itemFor, type DayQueue, type Turn } from './queue.ts';
import { ratingOf } from './rating.ts';
import { reviewEndView, type Moved } from './review-end-view.ts';
import type { ReviewItemElement } from './review-item-element.ts';
import './review-item-element.ts';
import { reviewStartView } from './review-start-view.ts';
import { pointsOf, type Point } from './schedule.ts';

/** A question of the review under way; those that went wrong are asked once more at its end. */
interface Asking extends Turn {
  readonly isOnceMore: boolean;
}

/** A review under way. It is laid out once; every answer counts at once, so that nothing of it has to be kept. */
interface Review {
  readonly turns: readonly Asking[];
  readonly at: number;
  /** ISO 8601, UTC */
  readonly startedAt: string;
  /** the passage of a point that keeps slipping away has been read */
  readonly hasRead: boolean;
  readonly isOver: boolean;
}

/**
 * @summary A day's review: how much there is, one question after the other, what moved.
 * @event lectern-where - the learner goes to a passage in the reading view
 */
@customElement('lectern-review')
export class ReviewElement extends LitElement {
  @state() private review: Review | undefined;
  @state() private pace = 0;
  /** the item that is before the learner: one for each question */
  private asked: ReviewItemElement | undefined;
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly attempts = new StoreController(this, this.lesson.progress, ({ attempts }) => attempts);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  /** Shows the review under way, or how much there is today. */
  enter(): void {
    this.pace = readPace(this.course.value.id);
    const { review } = this;
    if (review !== undefined && (review.isOver || review.at >= review.turns.length)) this.review = undefined;
    this.requestUpdate();
  }

  private get points(): readonly Point[] {
    return pointsOf(this.course.value, this.attempts.value.values(), this.lesson.now());
  }

  private queueOf(points: readonly Point[]): DayQueue {
    const course = this.course.value;
    const ideas = ledgerOf(course, this.attempts.value.values(), (id) => this.lesson.question(id));
    return dayQueue(course, points, this.lesson.now(), this.pace, ideas);
  }

  protected override render(): TemplateResult {
    const { review } = this;
    const now = this.lesson.now();
    const { points } = this;
    if (review === undefined)
      return reviewStartView({
        points,
        queue: this.queueOf(points),
        pace: this.pace,
        now,
        language: this.course.value.language,
        begin: this.begin,
        setPace: this.setPace,
      });
    const turn = review.turns[review.at];
    if (review.isOver || turn === undefined)
      return reviewEndView(this.course.value, points, movedIn(review, points), review.at >= review.turns.length, now);
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
    if (this.kinds.value.state !== 'coming' && this.lesson.question(item) === undefined)
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

  private readonly setPace = (pace: number): void => {
    keepPace(this.course.value.id, pace);
    this.pace = pace;
  };

  private readonly begin = (): void => {
    const now = this.lesson.now();
    const { turns } = this.queueOf(this.points);
    this.review = {
      turns: turns.map((turn) => ({ ...turn, isOnceMore: false })),
      at: 0,
      startedAt: now.toISOString(),
      hasRead: false,
      isOver: false,
    };
    this.ask();
  };

  private readonly goOn = (): void => {
    const { review } = this;
    const turn = review?.turns[review.at];
    if (review === undefined || turn === undefined) return;
    const asked = this.points.find(({ passage }) => passage === turn.point.passage);
    const first = asked?.firsts.findLast(({ at, item }) => at >= review.startedAt && item === turn.item);
    const isMissed = !turn.isOnceMore && asked !== undefined && first !== undefined && ratingOf(first) === 1;
    const again: readonly Asking[] = isMissed
      ? [{ ...turn, point: asked, item: itemFor(this.course.value, asked, [turn.item]), isOnceMore: true }]
      : [];
    this.review = { ...review, turns: [...review.turns, ...again], at: review.at + 1, hasRead: false };
    this.ask();
  };

  private readonly stop = (): void => {
    if (this.review !== undefined) this.review = { ...this.review, isOver: true };
    void this.focusHeading();
  };

  /** Puts the next question before the learner, afresh: what was answered earlier is no answer of today. */
  private ask(): void {
    const item = this.review?.turns[this.review.at]?.item;
    if (item === undefined) return void this.focusHeading();
    if (this.lesson.showing(item)?.phase !== 'asking') this.lesson.askAgain(item);
    this.asked = document.createElement('lectern-review-item');
    this.asked.itemId = item;
    this.asked.addEventListener(NextEvent.type, (event) => {
      event.preventDefault();
      this.goOn();
    });
    void this.focusHeading();
  }

  private async focusHeading(): Promise<void> {
    await this.updateComplete;
    this.querySelector('h1')?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }
}

/** The points that this review has asked, in their order, with the first answer to each. */
function movedIn({ turns, startedAt }: Review, points: readonly Point[]): readonly Moved[] {
  const passages = [...new Set(turns.map(({ point }) => point.passage))];
  return passages.flatMap((passage): readonly Moved[] => {
    const point = points.find((candidate) => candidate.passage === passage);
    const first = point?.firsts.find(({ at }) => at >= startedAt);
    return point !== undefined && first !== undefined ? [{ point, rating: ratingOf(first) }] : [];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-review': ReviewElement;
  }
}
