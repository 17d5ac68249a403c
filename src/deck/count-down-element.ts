import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { adoptStyle } from '../ui/adopt-style.ts';
import { countDownMessages } from '../ui/count-down-messages.ts';
import style from './count-down.css?inline';

adoptStyle(style);

const minute = 60_000;

/** How a clock stands: until when it runs, or what is left while it stands still. */
type Standing = { readonly endsAt: number } | { readonly left: number };

/** Clocks by their keys: a slide that was left is made anew when it comes again. */
const kept = new Map<string, Standing>();

/**
 * @summary Time that runs out without a sound. It goes by the clock, so that a busy page, or a slide that was left and is made
 * anew, loses nothing. Only whole minutes are announced.
 */
@customElement('lectern-count-down')
export class CountDownElement extends LitElement {
  @property({ attribute: false }) minutes = 3;
  /** clocks of one key are the same clock; without one it is this element's alone */
  @property({ attribute: false }) key = '';
  /** undefined before it was touched */
  @state() private standing: Standing | undefined;
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
    if (this.standing !== undefined) this.tick();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('key') || this.key === '') return;
    this.standing = kept.get(this.key);
    this.tick();
  }

  private get leftNow(): number {
    const { standing } = this;
    if (standing === undefined) return this.minutes * minute;
    return 'left' in standing ? standing.left : Math.max(0, standing.endsAt - Date.now());
  }

  protected override render(): TemplateResult {
    const left = this.leftNow;
    const seconds = Math.ceil(left / 1000);
    const isOver = seconds === 0;
    const isRunning = this.standing !== undefined && 'endsAt' in this.standing && !isOver;
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
    this.stand({ endsAt: Date.now() + (left === 0 ? this.minutes * minute : left) });
  }

  private pause(): void {
    this.stand({ left: this.leftNow });
  }

  private add(time: number): void {
    const left = Math.max(0, this.leftNow + time);
    const isRunning = this.standing !== undefined && 'endsAt' in this.standing && this.leftNow > 0;
    this.stand(isRunning ? { endsAt: Date.now() + left } : { left });
  }

  private stand(standing: Standing): void {
    this.standing = standing;
    if (this.key !== '') kept.set(this.key, standing);
    this.tick();
  }

  private tick(): void {
    clearInterval(this.ticking);
    if (this.standing === undefined || 'left' in this.standing) return;
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
