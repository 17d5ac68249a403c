import type { Attempt } from '../progress/attempt.ts';
import { exportProgress, importProgress, planImport, type ImportReport } from '../progress/copy-progress.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { savingLine } from '../lesson/saving-line.ts';
import { forgetSite } from '../progress/forget-site.ts';
import type { ProgressState } from '../progress/progress-store.ts';
import { siteName } from '../progress/site-name.ts';
import { StoreController } from '../progress/store-controller.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import { icon } from '../ui/icon.ts';
import { dataMessages } from '../ui/data-messages.ts';
import { messages } from '../ui/messages.ts';
import { dataRows } from './data-rows.ts';
import { saveCopy } from './save-copy.ts';
import style from './data-panel.css?inline';

adoptStyle(style);

/** No section can be called so. */
const thisLesson = '*';

/** What a confirmation is about. */
type Deletion = 'answers' | 'set-aside';

/**
 * @summary What the device holds of the learner: said in words and counts, to be saved as a copy, loaded, deleted.
 */
@customElement('lectern-data-panel')
export class DataPanelElement extends LitElement {
  @state() private chosen: { readonly text: string; readonly plan: ImportReport } | undefined;
  @state() private loaded = '';
  @state() private deleted = '';
  @state() private deletion: Deletion = 'answers';
  /** of which answers: empty for all, `thisLesson`, or the id of a section */
  @state() private scope = '';
  @state() private siteBytes: number | undefined;
  private measured: { readonly of: ProgressState | undefined; readonly bytes: number } = { of: undefined, bytes: 0 };
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('input') private input!: HTMLInputElement;
  private readonly lesson = currentLesson();
  private readonly progress = new StoreController(this, this.lesson.progress, (state) => state);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const progress = this.progress.value;
    const readable = progress.attempts.size + progress.elsewhere;
    const isHolding = readable > 0 || progress.saving.state === 'memory';
    return html`
      <h1 class="big" tabindex="-1">${dataMessages.dataHeadline(readable)}</h1>
      <p class="lede">${dataMessages.dataWhere}</p>
      <dl class="stored">
        ${dataRows(progress, { answers: this.bytes(), site: this.siteBytes }).map(
          ({ what, amount, detail }) =>
            html`<div>
              <dt>${what}</dt>
              <dd class="num">${amount}</dd>
              <dd class="quiet small num">${detail}</dd>
            </div>`,
        )}
      </dl>
      <p class="kept">${isHolding ? savingLine(progress.saving) : nothing}</p>
      <section>
        <h2>${messages.saveACopy}</h2>
        <p>${dataMessages.dataCopyWhat}</p>
        <button class="btn main" type="button" @click=${() => saveCopy(this.lesson)}>${messages.saveACopy}</button>
      </section>
      <section>
        <h2>${dataMessages.dataLoad}</h2>
        <p>${dataMessages.dataLoadWhat}</p>
        <label class="btn">
          ${dataMessages.dataChoose}<input
            class="vh"
            type="file"
            accept=".json,application/json"
            @change=${this.choose}
          />
        </label>
        <div class="plan" role="status">${this.renderPlan()}${this.loaded}</div>
      </section>
      <section>
        <h2>${dataMessages.dataDelete}</h2>
        <p>${dataMessages.dataDeleteWhat}</p>
        <div class="acts">
          ${this.renderScope()}
          ${this.renderDelete(
            'answers',
            this.scope === '' ? dataMessages.dataDeleteAnswers : dataMessages.dataDeleteThese,
            this.count(readable) > 0,
          )}
          ${progress.setAside > 0 ? this.renderDelete('set-aside', dataMessages.dataDeleteSetAside, true) : nothing}
        </div>
        <p role="status">${this.deleted}</p>
      </section>
      ${this.renderDialog(readable, progress.setAside)}
    `;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.measure();
  }

  /** A browser that does not say what it keeps, or not here, leaves it unsaid. */
  private async measure(): Promise<void> {
    const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
    this.siteBytes = estimate?.usage;
  }

  /** of a copy of everything; counted anew only when something has come */
  private bytes(): number {
    const progress = this.progress.value;
    if (this.measured.of !== progress)
      this.measured = {
        of: progress,
        bytes: new TextEncoder().encode(exportProgress(this.lesson.progress, '')).length,
      };
    return this.measured.bytes;
  }

  /** What is deleted: everything, this lesson, or one section of it. */
  private renderScope(): TemplateResult {
    const { sections } = this.lesson.course.getState();
    const options: readonly (readonly [string, string])[] = [
      ['', dataMessages.dataOfAll],
      [thisLesson, dataMessages.dataOfLesson],
      ...sections.map(({ id, number, title }) => [id, `${number} ${title}`] as const),
    ];
    return html`<label class="scope">
      <span>${dataMessages.dataOf}</span>
      <select
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) this.scope = target.value;
        }}
      >
        ${options.map(([value, words]) => html`<option value=${value} .selected=${value === this.scope}>${words}</option>`)}
      </select>
    </label>`;
  }

  /** Whether the answers to an item are meant; undefined for everything that is stored. */
  private get isMeant(): ((at: Pick<Attempt, 'course' | 'item'>) => boolean) | undefined {
    const { scope } = this;
    if (scope === '') return undefined;
    const { id, items } = this.lesson.course.getState();
    // answers to questions that are gone belong to the lesson
    const meant = new Set(items.filter(({ item }) => item.section === scope).map(({ item }) => item.id));
    return ({ course, item }) => course === id && (scope === thisLesson || meant.has(item));
  }

  /** How many answers are meant. */
  private count(readable: number): number {
    const { isMeant } = this;
    if (isMeant === undefined) return readable;
    return [...this.progress.value.attempts.values()].filter(isMeant).length;
  }

  private renderDelete(deletion: Deletion, label: string, isPossible: boolean): TemplateResult {
    return html`<button
      class="btn"
      type="button"
      aria-disabled=${isPossible ? 'false' : 'true'}
      @click=${() => isPossible && this.ask(deletion)}
    >
      ${label}
    </button>`;
  }

  private renderPlan(): TemplateResult | typeof nothing {
    if (this.chosen === undefined) return nothing;
    const { plan } = this.chosen;
    if (!plan.ok) return html`<p>${icon('problem')} ${dataMessages.dataFault[plan.fault]}</p>`;
    const hasNews = plan.added + plan.setAside > 0;
    return html`
      <p>${dataMessages.dataPlan(plan)}</p>
      ${
        plan.refused.length === 0
          ? nothing
          : html`<details>
              <summary>${dataMessages.dataRefused(plan.refused.length)}</summary>
              <ul class="small">
                ${plan.refused.map(({ place, reason }) => html`<li><code>${place}</code> ${reason}</li>`)}
              </ul>
            </details>`
      }
      <div class="acts">
        ${
          hasNews
            ? html`<button class="btn main" type="button" @click=${this.load}>${dataMessages.dataLoadThese}</button>`
            : nothing
        }
        <button class="btn bare" type="button" @click=${this.dismiss}>
          ${hasNews ? dataMessages.cancel : messages.close}
        </button>
      </div>
    `;
  }

  private renderDialog(readable: number, setAside: number): TemplateResult {
    const isAnswers = this.deletion === 'answers';
    return html`<dialog aria-labelledby="deletion">
      <form method="dialog">
        <h2 id="deletion">
          ${isAnswers ? dataMessages.dataDeleteAsk(this.count(readable)) : dataMessages.dataDeleteSetAsideAsk(setAside)}
        </h2>
        <p>${dataMessages.dataDeleteFinal}</p>
        <p>
          <button class="btn bare" type="button" @click=${() => saveCopy(this.lesson)}>${messages.saveACopy}</button>
        </p>
        <div class="acts">
          <button class="btn main" type="button" @click=${this.delete}>${dataMessages.dataDeleteYes}</button>
          <button class="btn">${dataMessages.cancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  private readonly choose = async (): Promise<void> => {
    const file = this.input.files?.[0];
    if (file === undefined) return;
    const text = await file.text();
    this.loaded = '';
    this.deleted = '';
    this.chosen = { text, plan: planImport(this.lesson.progress, text) };
    this.input.value = ''; // the same file may be chosen again
  };

  private readonly load = async (): Promise<void> => {
    if (this.chosen === undefined) return;
    const report = await importProgress(this.lesson.progress, this.chosen.text);
    this.chosen = undefined;
    this.loaded = report.ok ? dataMessages.dataLoaded(report) : dataMessages.dataFault[report.fault];
    this.input.focus();
  };

  private readonly dismiss = (): void => {
    this.chosen = undefined;
    this.input.focus();
  };

  private async ask(deletion: Deletion): Promise<void> {
    this.deletion = deletion;
    this.deleted = '';
    await this.updateComplete;
    this.dialog.showModal();
    // by hand: `autofocus` is refused in a page whose address has a fragment, and says so in the console
    this.dialog.querySelector<HTMLElement>('.btn:not(.main, .bare)')?.focus();
  }

  private readonly delete = async (): Promise<void> => {
    this.dialog.close();
    const { progress } = this.lesson;
    const isGone = await (this.deletion === 'answers' ? progress.deleteAll(this.isMeant) : progress.deleteSetAside());
    if (isGone && this.deletion === 'answers' && this.isMeant === undefined) forgetSite(siteName(location.href));
    this.deleted = isGone ? dataMessages.dataDeleted : dataMessages.dataNotDeleted;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-data-panel': DataPanelElement;
  }
}
