import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { adoptStyle } from '../ui/adopt-style.ts';
import { countDownMessages } from '../ui/count-down-messages.ts';
import style from './count-down.css?inline';

adoptStyle(style);

const minute = 60_000;

/**
 * @summary Time that runs out without a sound. It goes by the clock, so that a busy page or a slide that was left and shown
 * again loses nothing. Only whole minutes are announced.
 */
@customElement('lectern-count-down')
export class CountDownElement extends LitElement {
  @property({ attribute: false }) minutes = 3;
  /** milliseconds that are left while it stands still */
  @state() private left: number | undefined;
  /** when it will be over, by the clock; undefined while it stands still */
  @state() private endsAt: number | undefined;
  private ticking: ReturnType<typeof setInterval> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.endsAt !== undefined) this.tick();
  }

  private get leftNow(): number {
    return this.endsAt === undefined ? (this.left ?? this.minutes * minute) : Math.max(0, this.endsAt - Date.now());
  }

  protected override render(): TemplateResult {
    const left = this.leftNow;
    const seconds = Math.ceil(left / 1000);
    const isOver = seconds === 0;
    const isRunning = this.endsAt !== undefined && !isOver;
    const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    return html`<div class="count-down ${isOver ? 'over' : ''}" role="group" aria-label=${countDownMessages.timeLeft}>
      <p class="time num" role="timer">${isOver ? countDownMessages.over : text}</p>
      <p class="vh" role="status">
        ${isOver ? countDownMessages.over : isRunning ? countDownMessages.leftAloud(Math.ceil(seconds / 60)) : ''}
      </p>
      <div class="acts">
        <button type="button" class="btn" @click=${() => (isRunning ? this.pause() : this.start())}>
          ${isRunning ? countDownMessages.pause : countDownMessages.start}
        </button>
        <button type="button" class="btn bare" @click=${() => this.add(minute)}>${countDownMessages.more}</button>
        <button type="button" class="btn bare" ?disabled=${left <= minute} @click=${() => this.add(-minute)}>
          ${countDownMessages.less}
        </button>
      </div>
    </div>`;
  }

  private start(): void {
    const left = this.leftNow;
    this.endsAt = Date.now() + (left === 0 ? this.minutes * minute : left);
    this.tick();
  }

  private pause(): void {
    this.left = this.leftNow;
    this.endsAt = undefined;
    clearInterval(this.ticking);
  }

  private add(time: number): void {
    if (this.endsAt === undefined) this.left = this.leftNow + time;
    else this.endsAt = Math.max(this.endsAt, Date.now()) + time;
    if (this.endsAt !== undefined) this.tick();
  }

  private tick(): void {
    clearInterval(this.ticking);
    this.ticking = setInterval(() => {
      this.requestUpdate();
      if (this.leftNow === 0) clearInterval(this.ticking);
    }, 250);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-count-down': CountDownElement;
  }
}
