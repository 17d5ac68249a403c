import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { currentLesson } from '../lesson/lesson.ts';
import { StoreController } from '../progress/store-controller.ts';
import { worseSaving } from '../progress/worse-saving.ts';
import { quizMessages } from '../ui/quiz-messages.ts';
import { overviewView } from './overview-view.ts';
import './quiz-item-element.ts';
import { quizAction, quizFocus } from './quiz-keys.ts';
import './quiz-setup-element.ts';
import { resultOf } from './result.ts';
import { resultView } from './result-view.ts';
import { timeLeft, type Session } from './session.ts';
import type { SessionStore } from './session-store.ts';
import { stepsOf, stepsView, type Step } from './steps-view.ts';
import type { QuizSettings } from './settings.ts';

/** minutes that one press adds to the limit */
const extraMinutes = 5;

/**
 * @summary The quiz: its set-up, its questions, the list of all, the result. What it shows follows from the session.
 * @event lectern-start - a session is to start
 * @event lectern-again - the items of the result that were not right are to be practised again
 * @event lectern-set-up - a new session is to be set up
 * @event lectern-go-on - the session that there is is to be shown
 */
@customElement('lectern-quiz')
export class QuizElement extends LitElement {
  @property({ attribute: false }) store!: SessionStore;
  /** what a session is to be set up with; undefined: the session itself is shown */
  @property({ attribute: false }) wanted: QuizSettings | undefined;
  /** what could not be done, in words */
  @state() private trouble = '';
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly progress = new StoreController(this, this.lesson.progress, (progress) => progress);
  private unsubscribe: (() => void) | undefined;
  /** what was before the learner at the last update, in one word */
  private place = '';

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stops = [this.store, this.lesson.kinds.store].map(({ subscribe }) => subscribe(() => this.requestUpdate()));
    this.unsubscribe = () => stops.forEach((stop) => stop());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { session, isRead } = this.store.getState();
    if (!isRead) return nothing;
    if (this.wanted !== undefined) return this.renderSetup(session, this.wanted);
    if (session === undefined) return nothing;
    if (session.screen === 'result') return this.renderResult(session);
    const steps = stepsOf(this.lesson, session);
    const isOver = session.endedAt === undefined && timeLeft(session) === 0;
    return html`<div class="session">
      ${this.renderHead(session, steps)}
      <section class="paper" @keydown=${this.key} tabindex="-1">
        ${
          isOver
            ? this.renderTimeUp(session)
            : session.screen === 'overview'
              ? overviewView(this.lesson, session, steps, {
                  goTo: (at) => this.store.goTo(at),
                  end: () => this.end(),
                })
              : this.renderItem(session, steps)
        }
        <p class="trouble" role="status">${this.trouble}</p>
      </section>
    </div>`;
  }

  private renderSetup(session: Session | undefined, wanted: QuizSettings): TemplateResult {
    const isOpen = session !== undefined && session.endedAt === undefined;
    const answered = isOpen ? stepsOf(this.lesson, session).filter(({ isAnswered }) => isAnswered).length : 0;
    const notice =
      session === undefined
        ? nothing
        : html`<p class="under-way">
            <span
              >${
                isOpen
                  ? quizMessages.underWay(session.settings.mode, answered, session.items.length)
                  : quizMessages.resultKept
              }</span
            >
            <button type="button" class="btn bare" @click=${() => this.dispatchEvent(new GoOnEvent())}>
              ${isOpen ? quizMessages.goOnWithIt : quizMessages.seeResult}
            </button>
          </p>`;
    return html`<lectern-quiz-setup .settings=${wanted} .notice=${notice} .replaces=${isOpen}></lectern-quiz-setup>`;
  }

  private renderHead(session: Session, steps: readonly Step[]): TemplateResult {
    const { endedAt, screen } = session;
    const left = endedAt === undefined ? timeLeft(session) : undefined;
    return html`<nav class="session-head" aria-label=${quizMessages.allQuestions}>
      ${stepsView(steps, screen === 'item' ? session.at : undefined, (at) => this.store.goTo(at))}
      ${
        left === undefined
          ? nothing
          : html`<p class="limit small">
              <span class="num" role="timer">${quizMessages.minutesLeft(Math.ceil(left / 60_000))}</span>
              <button type="button" class="btn bare" @click=${() => this.store.extend(extraMinutes)}>
                ${quizMessages.addTime(extraMinutes)}
              </button>
            </p>`
      }
      ${
        screen === 'overview' || endedAt !== undefined
          ? nothing
          : html`<button type="button" class="btn bare small" @click=${() => this.store.show('overview')}>
              ${quizMessages.allQuestions}
            </button>`
      }
    </nav>`;
  }

  private renderItem(session: Session, steps: readonly Step[]): TemplateResult {
    const { at, items, settings, endedAt, id } = session;
    const item = items[at] ?? '';
    const isLast = at === items.length - 1;
    const isReview = endedAt !== undefined;
    const isWhole = settings.mode === 'practice' && steps.every(({ isAnswered }) => isAnswered);
    const next = !isLast
      ? quizMessages.nextQuestion
      : isReview || isWhole
        ? quizMessages.toResult
        : quizMessages.toOverview;
    const isFlagged = session.flags.includes(item);
    const flag = html`<button
      type="button"
      class="btn bare"
      aria-pressed=${isFlagged ? 'true' : 'false'}
      @click=${() => this.store.flag(item)}
    >
      <span class="flag"></span><span>${quizMessages.flag}</span>
    </button>`;
    const mode = isReview ? quizMessages.review : quizMessages[settings.mode];
    return html`<div class="top">
        <h1 class="kicker num" tabindex="-1">${quizMessages.questionOf(at + 1, items.length)}</h1>
        <p class="small quiet">${mode}</p>
      </div>
      ${keyed(
        `${id} ${item}`,
        html`<lectern-quiz-item
          item-id=${item}
          session=${id}
          mode=${isReview ? 'review' : settings.mode}
          next=${next}
          .asksConfidence=${settings.asksConfidence}
          .keeping=${this.store.getState().saving}
          .beside=${settings.mode === 'exam' && !isReview ? flag : nothing}
          @lectern-next=${() => this.goOn(session, isWhole)}
        ></lectern-quiz-item>`,
      )}`;
  }

  private renderTimeUp({ settings }: Session): TemplateResult {
    return html`<h1 class="title" tabindex="-1">${quizMessages.timeIsUp}</h1>
      <p>${quizMessages.timeIsUpWhat}</p>
      <div class="acts">
        <button type="button" class="btn main" @click=${() => this.end()}>
          ${settings.mode === 'exam' ? quizMessages.handIn : quizMessages.seeResult}
        </button>
        <button type="button" class="btn" @click=${() => this.store.extend(extraMinutes)}>
          ${quizMessages.addTime(extraMinutes)}
        </button>
      </div>`;
  }

  private renderResult(session: Session): TemplateResult {
    const { attempts, saving: log } = this.progress.value;
    const saving = worseSaving(log, this.store.getState().saving);
    const result = resultOf(this.course.value, session, attempts.values(), (id) => this.lesson.question(id));
    return html`<div class="result">
      ${resultView(this.lesson, session, result, saving, {
        again: () => this.dispatchEvent(new AgainEvent(result.again)),
        review: (at) => this.store.goTo(at),
        setUp: () => this.dispatchEvent(new SetUpEvent()),
      })}
    </div>`;
  }

  private goOn({ at, items, endedAt }: Session, isWhole: boolean): void {
    if (at < items.length - 1) this.store.goTo(at + 1);
    else if (endedAt !== undefined) this.store.show('result');
    else if (isWhole) this.end();
    else this.store.show('overview');
  }

  private end(): void {
    this.trouble = this.store.end() ? '' : quizMessages.notThereYet;
    if (this.trouble !== '') void this.lesson.kinds.load(this.course.value);
  }

  private readonly key = (event: KeyboardEvent): void => {
    const action = quizAction(event, quizFocus(event.target));
    if (action === undefined || event.defaultPrevented) return;
    if (action === 'main') {
      event.preventDefault();
      this.querySelector<HTMLElement>('.paper .btn.main')?.click();
      return;
    }
    const option = this.querySelectorAll<HTMLInputElement>('.answer-place .opts input')[action.choose];
    if (option === undefined || option.disabled) return;
    event.preventDefault();
    option.focus();
    option.click();
  };

  /** Another question or screen begins at its top, and a reader at its heading. */
  protected override updated(_changed: PropertyValues): void {
    const { session } = this.store.getState();
    const isOver = session !== undefined && session.endedAt === undefined && timeLeft(session) === 0;
    const place =
      this.wanted !== undefined || session === undefined
        ? 'set-up'
        : `${session.id} ${session.screen} ${session.screen === 'item' ? session.at : ''} ${String(isOver)}`;
    if (place === this.place) return;
    const isFirst = this.place === '';
    this.place = place;
    this.trouble = '';
    if (!isFirst) void this.begin();
  }

  private async begin(): Promise<void> {
    await this.querySelector<LitElement>('lectern-quiz-setup')?.updateComplete;
    scrollTo({ top: 0, behavior: 'instant' });
    this.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}

/** Items are to be practised again. */
export class AgainEvent extends Event {
  static readonly type = 'lectern-again';
  readonly items: readonly string[];

  constructor(items: readonly string[]) {
    super(AgainEvent.type, { bubbles: true });
    this.items = items;
  }
}

/** A new session is to be set up. */
export class SetUpEvent extends Event {
  static readonly type = 'lectern-set-up';

  constructor() {
    super(SetUpEvent.type, { bubbles: true });
  }
}

/** The session that there is is to be shown. */
export class GoOnEvent extends Event {
  static readonly type = 'lectern-go-on';

  constructor() {
    super(GoOnEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-quiz': QuizElement;
  }
  interface HTMLElementEventMap {
    'lectern-again': AgainEvent;
    'lectern-set-up': SetUpEvent;
    'lectern-go-on': GoOnEvent;
  }
}
