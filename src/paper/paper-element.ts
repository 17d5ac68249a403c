import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { choicesField } from '../lesson/draw/choices-field.ts';
import { countField } from '../lesson/draw/count-field.ts';
import { newSeed } from '../lesson/draw/draw-settings.ts';
import { countPoints, poolFor } from '../lesson/draw/item-pool.ts';
import '../lesson/draw/set-up-style.ts';
import { currentLesson } from '../lesson/lesson.ts';
import { StoreController } from '../progress/store-controller.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import { drawMessages } from '../ui/draw-messages.ts';
import { messages } from '../ui/messages.ts';
import { paperMessages } from '../ui/paper-messages.ts';
import { answerCards } from './answer-cards.ts';
import { answerSheet } from './answer-sheet.ts';
import { keySheet } from './key-sheet.ts';
import { makeForm, type PaperForm } from './make-form.ts';
import { pageFeet } from './page-feet.ts';
import { formNames, mostItems, sheetNames, usualPaper, type PaperSettings, type SheetName } from './paper-settings.ts';
import { worksheet } from './worksheet.ts';

/** What can be chosen as forms. */
const formChoices = [
  { label: () => paperMessages.formNames.A, forms: ['A'] },
  { label: () => paperMessages.formNames.B, forms: ['B'] },
  { label: () => paperMessages.formNames.both, forms: formNames },
] as const;

/**
 * @summary Sets sheets up beside their preview, which is what the browser prints.
 * @event lectern-paper-settings - the sheets are to be others
 */
@customElement('lectern-paper')
export class PaperElement extends LitElement {
  @property({ attribute: false }) settings: PaperSettings = usualPaper;
  private forms: readonly PaperForm[] = [];
  private readonly feet = adoptStyle('');
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    const isComing = this.kinds.value.state === 'coming';
    this.forms = isComing ? [] : this.settings.forms.map((name) => this.makeForm(name));
  }

  protected override render(): TemplateResult {
    const isEmpty = this.forms.every(({ tasks }) => tasks.length === 0);
    return html`<div class="paper-set-up">
        <h1 class="big" tabindex="-1">${messages.paper}</h1>
        <p class="lede">${paperMessages.lede}</p>
        ${this.renderSetup(isEmpty)}
      </div>
      <section class="leaves" aria-label=${paperMessages.preview}>
        ${isEmpty ? nothing : this.sheetsOf(this.forms)}
      </section>`;
  }

  protected override updated(): void {
    this.feet.replaceSync(pageFeet(this.course.value, this.forms));
  }

  private renderSetup(isEmpty: boolean): TemplateResult {
    const { count, seed } = this.settings;
    const course = this.course.value;
    const available = Math.min(mostItems, countPoints(poolFor(course, this.settings, this.questionOf)));
    return html`<form class="setup" @submit=${this.print}>
      ${countField({ id: 'paper-count', count, available, onCount: (wanted) => this.set({ count: wanted }) })}
      ${choicesField('sections', this.settings, course, (choices) => this.set(choices))}
      ${choicesField('kinds', this.settings, course, (choices) => this.set(choices))}
      <fieldset class="row" aria-describedby="paper-forms-what">
        <legend>${paperMessages.forms}</legend>
        <div class="side">
          ${formChoices.map(
            ({ label, forms }) =>
              html`<label class="pick"
                ><input
                  class="disc"
                  type="radio"
                  name="paper-forms"
                  .checked=${this.settings.forms.join() === forms.join()}
                  @change=${() => this.set({ forms })}
                /><span>${label()}</span></label
              >`,
          )}
          <span class="quiet small what" id="paper-forms-what">${paperMessages.formsWhat}</span>
        </div>
      </fieldset>
      <fieldset class="row">
        <legend>${paperMessages.sheets}</legend>
        <div class="side">
          ${sheetNames.map(
            (name) =>
              html`<label class="pick"
                ><input
                  class="disc"
                  type="checkbox"
                  .checked=${this.settings.sheets.includes(name)}
                  @change=${(event: Event) => this.chooseSheet(name, event)}
                /><span>${paperMessages.sheetNames[name]}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <div class="row">
        <label for="paper-seed">${paperMessages.seed}</label>
        <p class="amount">
          <input
            id="paper-seed"
            class="field"
            autocapitalize="none"
            autocomplete="off"
            spellcheck="false"
            maxlength="40"
            aria-describedby="paper-seed-what"
            .value=${seed}
            @change=${this.chooseSeed}
          /><button type="button" class="btn bare" @click=${this.drawAnew}>${paperMessages.drawAnew}</button>
          <span class="vh" id="paper-seed-what">${paperMessages.seedWhat}</span>
        </p>
      </div>
      <div class="acts">
        <button class="btn main" aria-disabled=${isEmpty ? 'true' : nothing}>${paperMessages.print}</button>
        <span class="nudge" role="status">${this.news(isEmpty)}</span>
      </div>
    </form>`;
  }

  /** What the class gets, form by form; then the keys, which go elsewhere. */
  private sheetsOf(forms: readonly PaperForm[]): TemplateResult {
    const course = this.course.value;
    const has = (name: SheetName) => this.settings.sheets.includes(name);
    return html`${forms.map(
      (form) =>
        html`${has('worksheet') ? worksheet(course, form) : nothing}${
          has('answers') ? answerSheet(course, form) : nothing
        }`,
    )}${has('cards') ? answerCards() : nothing}${forms.map((form) => (has('key') ? keySheet(course, form) : nothing))}`;
  }

  private news(isEmpty: boolean): string {
    const { state } = this.kinds.value;
    if (state === 'coming') return paperMessages.coming;
    if (state === 'failed') return paperMessages.failed;
    return isEmpty ? drawMessages.nothingToAsk : '';
  }

  private makeForm(name: PaperForm['name']): PaperForm {
    return makeForm(this.course.value, this.settings, name, this.questionOf);
  }

  private set(part: Partial<PaperSettings>): void {
    this.dispatchEvent(new PaperSettingsEvent({ ...this.settings, ...part }));
  }

  /** Something is printed, so the last sheet cannot be taken away. */
  private chooseSheet(name: SheetName, { target }: Event): void {
    const before = this.settings.sheets;
    const after = sheetNames.filter((other) => before.includes(other) !== (other === name));
    if (after.length === 0 && target instanceof HTMLInputElement) target.checked = true;
    else this.set({ sheets: after });
  }

  private readonly questionOf = (itemId: string) => this.lesson.question(itemId);

  private readonly chooseSeed = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const seed = target.value.trim();
    if (seed === '') target.value = this.settings.seed;
    else this.set({ seed });
  };

  private readonly drawAnew = (): void => this.set({ seed: newSeed(this.lesson.random) });

  private readonly print = (event: Event): void => {
    event.preventDefault();
    if (this.querySelector('.leaf') !== null) globalThis.print();
  };
}

/** The sheets are to be made by other settings. */
export class PaperSettingsEvent extends Event {
  static readonly type = 'lectern-paper-settings';
  readonly settings: PaperSettings;

  constructor(settings: PaperSettings) {
    super(PaperSettingsEvent.type, { bubbles: true });
    this.settings = settings;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-paper': PaperElement;
  }
  interface HTMLElementEventMap {
    'lectern-paper-settings': PaperSettingsEvent;
  }
}
