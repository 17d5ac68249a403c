import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { choicesField } from '../lesson/draw/choices-field.ts';
import { countPairs, type Form } from '../lesson/draw/forms.ts';
import { countPoints, poolFor } from '../lesson/draw/item-pool.ts';
import { countField, wholeNumberIn } from '../lesson/draw/count-field.ts';
import '../lesson/draw/set-up-style.ts';
import { currentLesson } from '../lesson/lesson.ts';
import { StoreController } from '../progress/store-controller.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import { drawMessages } from '../ui/draw-messages.ts';
import { quizMessages } from '../ui/quiz-messages.ts';
import { defaultSettings, most, settingsQuery, type QuizSettings } from './settings.ts';

/**
 * @summary Sets a session up on one screen: how, how many, out of what; and gives a link to the same draw.
 * @event lectern-start - the session is to start with `settings`
 */
@customElement('lectern-quiz-setup')
export class QuizSetupElement extends LitElement {
  @property({ attribute: false }) settings: QuizSettings = defaultSettings;
  /** stands between headline and form: a session that is under way */
  @property({ attribute: false }) notice: unknown = nothing;
  /** a session that is under way ends when another starts */
  @property({ attribute: false }) replaces = false;
  @state() private isCopied = false;
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { mode, asksConfidence, minutes, count, form } = this.settings;
    const available = this.available();
    if (form !== undefined) return this.renderForm(form, Math.min(count, available));
    return html`<h1 class="big" tabindex="-1">${messages.quiz}</h1>
      <p class="lede">${quizMessages.quizLede}</p>
      ${this.notice}
      <form class="setup" @submit=${this.start}>
        <fieldset class="row">
          <legend>${quizMessages.howLabel}</legend>
          <div class="modes">
            ${(['practice', 'exam'] as const).map(
              (name) =>
                html`<label class="pick"
                  ><input
                    class="disc"
                    type="radio"
                    name="mode"
                    .checked=${mode === name}
                    @change=${() => this.set({ mode: name })}
                  /><span
                    ><b>${quizMessages[name]}</b>
                    <span class="quiet small"
                      >${name === 'exam' ? quizMessages.examWhat : quizMessages.practiceWhat}</span
                    ></span
                  ></label
                >`,
            )}
          </div>
        </fieldset>
        ${countField({ id: 'quiz-count', count, available, onCount: (wanted) => this.set({ count: wanted }) })}
        ${choicesField('sections', this.settings, this.course.value, (choices) => this.set(choices))}
        ${choicesField('kinds', this.settings, this.course.value, (choices) => this.set(choices))}
        <div class="row">
          <span class="label" aria-hidden="true">${quizMessages.confidenceLabel}</span>
          <label class="pick"
            ><input
              class="disc"
              type="checkbox"
              .checked=${asksConfidence}
              @change=${() => this.set({ asksConfidence: !asksConfidence })}
            /><span
              ><b>${quizMessages.askHowSure}</b> <span class="quiet small">${quizMessages.askHowSureWhat}</span></span
            ></label
          >
        </div>
        <div class="row">
          <label for="quiz-minutes">${quizMessages.timeLimit}</label>
          <p class="amount">
            <input
              id="quiz-minutes"
              class="field"
              type="number"
              inputmode="numeric"
              min="1"
              max=${most.minutes}
              aria-describedby="quiz-minutes-what"
              .value=${minutes === 0 ? '' : String(minutes)}
              @change=${this.setMinutes}
            /><span class="quiet">${quizMessages.minutes}</span>
            <span class="quiet small" id="quiz-minutes-what">${quizMessages.timeLimitWhat}</span>
          </p>
        </div>
        <div class="acts">
          <button class="btn main" aria-disabled=${available === 0 ? 'true' : nothing}>
            ${available === 0 ? quizMessages.start : this.startWord(Math.min(count, available))}
          </button>
          <span class="nudge" role="status">${available === 0 ? drawMessages.nothingToAsk : this.lateNews()}</span>
        </div>
      </form>
      ${this.renderLink()}`;
  }

  /** Two forms are drawn alike: there is nothing to choose, and all the more to say. */
  private renderForm(form: Form, count: number): TemplateResult {
    return html`<h1 class="big" tabindex="-1">${quizMessages.forms[form]}</h1>
      <p class="lede">${quizMessages.formsWhat[form]}</p>
      ${this.notice}
      <form class="setup" @submit=${this.start}>
        <div class="acts">
          <button class="btn main" aria-disabled=${count === 0 ? 'true' : nothing}>${this.startWord(count)}</button>
          <span class="nudge" role="status">${count === 0 ? quizMessages.noPairs : this.lateNews()}</span>
        </div>
      </form>`;
  }

  private renderLink(): TemplateResult {
    const link = new URL(`#quiz?${settingsQuery(this.settings)}`, location.href).href;
    return html`<details class="give">
      <summary>${icon('chev')}<span>${quizMessages.link}</span></summary>
      <p class="amount">
        <input class="field" readonly aria-label=${quizMessages.linkLabel} .value=${link} @focus=${select} />
        <button type="button" class="btn" @click=${() => this.copy(link)}>${quizMessages.copy}</button>
        <span class="quiet small" role="status">${this.isCopied ? quizMessages.copied : nothing}</span>
      </p>
    </details>`;
  }

  private readonly setMinutes = (event: Event): void => {
    const minutes = Math.min(wholeNumberIn(event) ?? 0, most.minutes);
    // what was not taken does not stay in the field
    if (event.target instanceof HTMLInputElement) event.target.value = minutes === 0 ? '' : String(minutes);
    this.set({ minutes });
  };

  private startWord(count: number): string {
    return this.replaces ? quizMessages.startInstead(count) : quizMessages.startWith(count);
  }

  private available(): number {
    const pool = poolFor(this.course.value, this.settings, (id) => this.lesson.question(id));
    return this.settings.form === undefined ? countPoints(pool) : countPairs(pool);
  }

  private lateNews(): string {
    return this.kinds.value.state === 'failed' ? quizMessages.notThereYet : '';
  }

  private set(part: Partial<QuizSettings>): void {
    this.isCopied = false;
    this.settings = { ...this.settings, ...part };
  }

  private readonly start = (event: Event): void => {
    event.preventDefault();
    if (this.available() > 0) this.dispatchEvent(new StartEvent(this.settings));
  };

  private async copy(link: string): Promise<void> {
    const field = this.querySelector<HTMLInputElement>('.give input');
    field?.select();
    try {
      await navigator.clipboard.writeText(link);
      this.isCopied = true;
    } catch {
      // no clipboard on http:// in a classroom: the link is selected, to be copied by hand
    }
  }
}

/** A session is to start. */
export class StartEvent extends Event {
  static readonly type = 'lectern-start';
  readonly settings: QuizSettings;

  constructor(settings: QuizSettings) {
    super(StartEvent.type, { bubbles: true });
    this.settings = settings;
  }
}

function select({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-quiz-setup': QuizSetupElement;
  }
  interface HTMLElementEventMap {
    'lectern-start': StartEvent;
  }
}
