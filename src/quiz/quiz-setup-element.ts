import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { StoreController } from '../progress/store-controller.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import { kindNames, quizMessages } from '../ui/quiz-messages.ts';
import { choicesIn, countPoints, poolFor } from './pool.ts';
import { defaultSettings, most, settingsFor, settingsQuery, type QuizSettings } from './settings.ts';

/** What the set-up may be changed in without a second thought. */
type Choices = 'sections' | 'kinds';

/**
 * @summary Sets a session up on one screen: how, how many, out of what; and gives a link to the same draw.
 * @event lectern-start - the session is to start with `settings`
 */
@customElement('lectern-quiz-setup')
export class QuizSetupElement extends LitElement {
  @property({ attribute: false }) settings: QuizSettings = defaultSettings;
  /** stands between headline and form: a session that is under way */
  @property({ attribute: false }) notice: unknown = nothing;
  @state() private isCopied = false;
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { mode, asksConfidence, minutes, count } = this.settings;
    const available = this.available();
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
        <div class="row">
          <label for="quiz-count">${quizMessages.questions}</label>
          <p class="amount">
            <input
              id="quiz-count"
              class="field"
              type="number"
              inputmode="numeric"
              min="1"
              max=${Math.max(1, available)}
              required
              .value=${String(Math.max(1, Math.min(count, available)))}
              @change=${(event: Event) => this.set({ count: numberOf(event, most.count) ?? count })}
            /><span class="quiet num">${quizMessages.ofThereAre(available)}</span>
          </p>
        </div>
        ${this.renderChoices(
          'sections',
          quizMessages.sections,
          this.course.value.sections.map(({ id, title, number }) => [id, `${number} ${title}`]),
        )}
        ${this.renderChoices(
          'kinds',
          quizMessages.kinds,
          choicesIn(this.course.value).kinds.map((kind) => [kind, kindNames[kind] ?? kind]),
        )}
        <div class="row">
          <span class="label" aria-hidden="true">${quizMessages.confidenceLabel}</span>
          <label class="pick"
            ><input
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
              @change=${(event: Event) => this.set({ minutes: numberOf(event, most.minutes) ?? 0 })}
            /><span class="quiet">${quizMessages.minutes}</span>
            <span class="quiet small" id="quiz-minutes-what">${quizMessages.timeLimitWhat}</span>
          </p>
        </div>
        <div class="acts">
          <button class="btn main" aria-disabled=${available === 0 ? 'true' : nothing}>
            ${available === 0 ? quizMessages.start : quizMessages.startWith(Math.min(count, available))}
          </button>
          <span class="nudge" role="status">${available === 0 ? quizMessages.nothingToAsk : this.lateNews()}</span>
        </div>
      </form>
      ${this.renderLink()}`;
  }

  private renderChoices(
    name: Choices,
    label: string,
    all: readonly (readonly [id: string, title: string])[],
  ): TemplateResult | typeof nothing {
    const there = choicesIn(this.course.value)[name];
    if (there.length < 2) return nothing;
    const chosen = this.settings[name];
    const summary =
      chosen.length === 0 ? quizMessages.allOf(there.length) : quizMessages.someOf(chosen.length, there.length);
    return html`<details class="row">
      <summary><span class="label">${label}</span><span class="num">${summary}</span>${icon('chev')}</summary>
      <fieldset class="choices">
        <legend class="vh">${label}</legend>
        ${all
          .filter(([id]) => there.includes(id))
          .map(
            ([id, title]) =>
              html`<label class="pick"
                ><input
                  type="checkbox"
                  .checked=${chosen.length === 0 || chosen.includes(id)}
                  @change=${(event: Event) => this.choose(name, id, event)}
                /><span>${title}</span></label
              >`,
          )}
      </fieldset>
    </details>`;
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

  private available(): number {
    return countPoints(poolFor(this.course.value, this.settings, (id) => this.lesson.question(id)));
  }

  private lateNews(): string {
    return this.kinds.value.state === 'failed' ? quizMessages.notThereYet : '';
  }

  private set(part: Partial<QuizSettings>): void {
    this.isCopied = false;
    this.settings = { ...this.settings, ...part };
  }

  /** None chosen stands for all, so the last one cannot be taken away. */
  private choose(name: Choices, id: string, { target }: Event): void {
    const there = choicesIn(this.course.value);
    const before = this.settings[name].length === 0 ? there[name] : this.settings[name];
    const after = before.includes(id) ? before.filter((other) => other !== id) : [...before, id];
    if (after.length === 0 && target instanceof HTMLInputElement) target.checked = true;
    else this.set(settingsFor({ ...this.settings, [name]: after }, there));
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

/** What stands in a field, if it is a number that can be; an empty or impossible one is none. */
function numberOf({ target }: Event, highest: number): number | undefined {
  const number = target instanceof HTMLInputElement ? target.valueAsNumber : Number.NaN;
  return Number.isInteger(number) && number >= 1 ? Math.min(number, highest) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-quiz-setup': QuizSetupElement;
  }
  interface HTMLElementEventMap {
    'lectern-start': StartEvent;
  }
}
