import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Turn } from '../deck/slide.ts';
import { fewestAnswers } from '../lesson/gain.ts';
import { currentLesson } from '../lesson/lesson.ts';
import { savingLine } from '../lesson/saving-line.ts';
import type { Asked } from '../progress/class-record.ts';
import { StoreController } from '../progress/store-controller.ts';
import { classMessages } from '../ui/class-messages.ts';
import type { BallotOption } from './ballots.ts';
import { handsFor, handsIn, shareRight } from './count-hands.ts';
import { adviceOn } from './loop-acts.ts';
import { roundNow, show, skip, throwRoundAway, type Shown } from './loop.ts';
import { pageClasses } from './page-classes.ts';
import { questionNow, type QuestionNow } from './question-now.ts';
import { stepBack } from './step-back.ts';
import { keepTyped, putTyped, type TypedCounts } from './typed-counts.ts';

/** Milliseconds after the last key, in which a count is still being typed. */
const typingFor = 500;

/**
 * @summary Where hands are counted: a field an option, the running total, what is shown to the class. On the teacher's own
 * screen it also says the share of right answers, and advises.
 */
@customElement('lectern-hands')
export class HandsElement extends LitElement {
  @property({ attribute: false }) itemId = '';
  @property({ attribute: false }) turn: Turn | undefined;
  /** nobody but the teacher sees it */
  @property({ type: Boolean }) private = false;
  /** the round whose hands are corrected, instead of the one under way, until the question goes on */
  @state() private corrected: { readonly when: string; readonly round: 0 | 1 } | undefined;
  /** what is being typed, by option; not put yet */
  @state() private typed: ReadonlyMap<string, string> = new Map();
  /** the question and round that it is typed for, whatever is asked meanwhile */
  private typedFor: Pick<TypedCounts, 'asked' | 'round'> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly lesson = currentLesson();
  private readonly classes = pageClasses(this.lesson);
  private readonly known = new StoreController(this, this.classes, (state) => state);
  private readonly room = new StoreController(this, this.lesson.room, ({ session }) => session);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);
  private readonly leaving = () => this.putTyped();

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('visibilitychange', this.leaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.leaving);
    this.putTyped();
  }

  private get now(): QuestionNow | undefined {
    const session = this.room.value;
    if (session === undefined || this.kinds.value.state === 'failed') return undefined;
    return questionNow(this.lesson, this, session, this.known.value.asked.values());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { now } = this;
    if (now === undefined) return nothing;
    const { asked, ballot } = now;
    const round = this.roundOf(asked);
    const all = this.handsNow(now, round);
    const size = this.known.value.sessions.get(asked.session)?.size ?? 0;
    return html`<div class="hands">
      ${this.renderRounds(asked, round)}
      <div class="counts" role="group" aria-label=${round === 0 ? classMessages.roundOne : classMessages.roundTwo}>
        ${ballot.options.map((option) => this.renderField(now, option, round))}
      </div>
      <p class="total">
        <b class="num">${classMessages.handsOf(all, size)}</b>
        <span role="status">${ballot.isSingle && all > size ? classMessages.tooManyHands : nothing}</span>
        ${this.typed.size > 0 ? savingLine({ state: 'saving' }) : savingLine(this.known.value.saving)}
      </p>
      ${this.private ? this.renderAdvice(now) : nothing}
      <div class="shown">
        <span aria-hidden="true">${classMessages.show}</span>
        ${this.renderToggle(asked, 'bars', classMessages.bars, classMessages.showBars)}
        ${this.renderToggle(asked, 'passage', classMessages.passages, classMessages.showPassages)}
        ${this.renderToggle(asked, 'key', classMessages.key, classMessages.showKey)}
      </div>
      <div class="rest">
        <button
          type="button"
          class="btn bare"
          ?disabled=${asked.rounds[round] === undefined || round !== roundNow(asked)}
          @click=${() => this.change(asked, (now) => throwRoundAway(now, round))}
        >
          ${classMessages.throwAway}
        </button>
        <button
          type="button"
          class="btn bare"
          aria-label=${classMessages.skipAloud}
          ?disabled=${asked.isSkipped}
          @click=${() => this.change(asked, skip)}
        >
          ${classMessages.skip}
        </button>
        ${this.renderBack(now)}
      </div>
    </div>`;
  }

  private renderBack(now: QuestionNow): TemplateResult | typeof nothing {
    const back = stepBack(this.lesson, this.classes, now);
    if (back === undefined) return nothing;
    return html`<button type="button" class="btn bare" @click=${() => this.change(back.asked, back.change)}>
      ${back.label}
    </button>`;
  }

  /** Which of the two votes is counted; the first can be corrected while the second is under way. */
  private renderRounds(asked: Asked, round: number): TemplateResult | typeof nothing {
    if (roundNow(asked) === 0) return nothing;
    return html`<div class="rounds" role="group" aria-label=${classMessages.roundNow}>
      ${rounds.map(
        ({ label, index }) =>
          html`<button
            type="button"
            class="btn bare"
            aria-pressed=${index === round}
            @click=${() => {
              this.putTyped();
              this.corrected = { when: momentOf(asked), round: index };
            }}
          >
            ${label()}
          </button>`,
      )}
    </div>`;
  }

  private renderField(now: QuestionNow, option: BallotOption, round: number): TemplateResult {
    const before = round === 1 ? handsFor(now.asked.rounds[0], option.id) : undefined;
    return html`<label>
      <b>${option.letter}</b>
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength="3"
        aria-label=${classMessages.handsFor(option.letter, round)}
        .value=${this.typed.get(option.id) ?? countText(now, option, round)}
        @focus=${({ target }: FocusEvent) => target instanceof HTMLInputElement && target.select()}
        @input=${(event: InputEvent) => this.type(event, option)}
        @keydown=${(event: KeyboardEvent) => this.step(event, option)}
        @change=${() => this.putTyped()}
      />
      ${before === undefined ? nothing : html`<span class="num quiet">${before}</span>`}
    </label>`;
  }

  private renderAdvice(now: QuestionNow): TemplateResult | typeof nothing {
    const advice = adviceOn(now);
    const round = now.asked.rounds[roundNow(now.asked)];
    const share = handsIn(now.ballot, round) < fewestAnswers ? undefined : shareRight(now.ballot, round);
    const isSaid = round !== undefined && (share !== undefined || advice !== undefined);
    return html`<p class="advice ${isSaid ? '' : 'vh'}" role="status">
      ${share === undefined ? nothing : html`<b class="num">${classMessages.shareRight(share)}.</b> `}
      ${advice === undefined || round === undefined ? nothing : classMessages.advice[advice]}
    </p>`;
  }

  private renderToggle(asked: Asked, what: Shown, label: string, aloud: string): TemplateResult {
    const isShown = asked.shows[what];
    return html`<button
      type="button"
      class="btn"
      aria-label=${aloud}
      aria-pressed=${isShown}
      ?disabled=${asked.isSkipped || asked.step === 'think'}
      @click=${() => this.change(asked, (now) => show(now, what, !isShown))}
    >
      ${label}
    </button>`;
  }

  private roundOf(asked: Asked): 0 | 1 {
    const { corrected } = this;
    const now = roundNow(asked);
    return now === 1 && corrected?.when === momentOf(asked) ? corrected.round : now;
  }

  private handsNow({ asked, ballot }: QuestionNow, round: number): number {
    if (this.typed.size === 0) return handsIn(ballot, asked.rounds[round]);
    return ballot.options.reduce(
      (sum, { id }) => sum + Number(this.typed.get(id) ?? handsFor(asked.rounds[round], id)),
      0,
    );
  }

  private type({ target }: InputEvent, option: BallotOption): void {
    if (!(target instanceof HTMLInputElement)) return;
    target.value = target.value.replace(/\D/gu, '');
    this.keepTyped(option, target.value);
  }

  /** Arrow keys count one hand more or less, here and nowhere else. */
  private step(event: KeyboardEvent, option: BallotOption): void {
    const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (event.key === 'Enter') this.putTyped();
    if (by === 0 || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const count = Math.min(999, Math.max(0, Number(event.target.value) + by));
    event.target.value = String(count);
    this.keepTyped(option, event.target.value);
  }

  private keepTyped(option: BallotOption, text: string): void {
    const { now } = this;
    if (this.typedFor === undefined && now !== undefined)
      this.typedFor = { asked: now.asked, round: this.roundOf(now.asked) };
    this.typed = new Map(this.typed).set(option.id, text);
    if (this.typedNow !== undefined) keepTyped(this.lesson, this.typedNow);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.putTyped(), typingFor);
  }

  private get typedNow(): TypedCounts | undefined {
    if (this.typedFor === undefined) return undefined;
    return { ...this.typedFor, counts: Object.fromEntries(this.typed), at: this.lesson.now().toISOString() };
  }

  private putTyped(): void {
    clearTimeout(this.timer);
    const { typedNow: typed } = this;
    if (typed === undefined) return;
    putTyped(this.lesson, this.classes, typed);
    this.typed = new Map();
    this.typedFor = undefined;
  }

  private change(asked: Asked, change: (asked: Asked) => Asked): void {
    this.classes.change(asked, change);
    // the button that was pressed may have nothing to do any more
    void this.updateComplete.then(() => {
      if (document.activeElement === document.body) this.querySelector<HTMLElement>('.counts input')?.focus();
    });
  }
}

const rounds = [
  { label: () => classMessages.roundOne, index: 0 },
  { label: () => classMessages.roundTwo, index: 1 },
] as const;

/** Where a question stands: which round is corrected is forgotten when it goes on. */
function momentOf({ id, step }: Asked): string {
  return `${step} ${id}`;
}

/** An option without a hand counted is an empty field, which is not nought. */
function countText({ asked }: QuestionNow, { id }: BallotOption, round: number): string {
  const counts = asked.rounds[round]?.counts ?? {};
  return Object.hasOwn(counts, id) ? String(counts[id]) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-hands': HandsElement;
  }
}
