import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { savingLine } from '../lesson/saving-line.ts';
import type { ClassSession } from '../progress/class-record.ts';
import { StoreController } from '../progress/store-controller.ts';
import { reportMessages } from '../ui/report-messages.ts';
import './class-files-element.ts';
import { classMap, weakestPassages } from './class-map.ts';
import { mapView } from './map-view.ts';
import { pageClasses } from './page-classes.ts';
import { questionFigures, type QuestionFigures } from './question-figures.ts';
import { questionTable } from './question-table.ts';
import { saveClasses, saveTable } from './save-classes.ts';
import { sessionsView, type SessionActs } from './sessions-view.ts';
import { teachAgainView } from './teach-again-view.ts';
import { weakestView } from './weakest-view.ts';

/** As many weak passages are walked on the map. */
const mostWeak = 5;

/**
 * @summary After class: which classes were there, the document as they hold it, what to teach again, and every question with
 * its votes. Several classes can be looked at together.
 */
@customElement('lectern-class')
export class ClassElement extends LitElement {
  /** ids of the sessions that are looked at; the latest alone at first */
  @state() private chosen: ReadonlySet<string> | undefined;
  @state() private hasFigures = false;
  /** which of the weakest passages is shown large */
  @state() private walked = 0;
  /** the session that is being renamed, or is to be deleted */
  @state() private edited: { readonly id: string; readonly what: 'name' | 'delete' } | undefined;
  @state() private fault = '';

  private readonly lesson = currentLesson();
  private readonly classes = pageClasses(this.lesson);
  private readonly known = new StoreController(this, this.classes, (state) => state);
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { sessions } = this.known.value;
    const isEmpty = sessions.size === 0;
    const chosen = this.chosenNow(sessions);
    const figures = this.figuresOf(chosen);
    return html`${isEmpty ? this.renderEmpty() : this.renderClasses(chosen, figures)}
      <section class="files">
        ${isEmpty ? nothing : this.renderFiles(chosen)}
        <lectern-class-files></lectern-class-files>
      </section>`;
  }

  private figuresOf(chosen: ReadonlySet<string>): readonly QuestionFigures[] {
    if (this.kinds.value.state === 'coming') return [];
    const { asked } = this.known.value;
    return questionFigures(
      this.lesson,
      [...asked.values()].filter(({ session }) => chosen.has(session)),
    );
  }

  private renderClasses(chosen: ReadonlySet<string>, figures: readonly QuestionFigures[]): TemplateResult {
    const { sessions, asked, saving } = this.known.value;
    const map = classMap(this.course.value, figures);
    const weakest = weakestPassages(map, mostWeak);
    // the classes looked at may have fewer than those before
    const at = this.walked < weakest.length ? this.walked : 0;
    return html`<h1 class="big" tabindex="-1">${reportMessages.title}</h1>
      <p class="lede">${reportMessages.lede}</p>
      ${sessionsView([...sessions.values()], asked, chosen, this.edited, this.acts, this.course.value.language)}
      <p class="kept">${savingLine(saving)}<span role="alert">${this.fault}</span></p>
      ${
        figures.length === 0
          ? html`<p class="nothing">${reportMessages.nothingCounted}</p>`
          : html`${mapView(this.course.value, map, weakest[at]?.passage.id, this.hasFigures, this.turnFigures)}
            ${weakestView(weakest, at, (to) => (this.walked = to))} ${teachAgainView(this.lesson, map, figures)}
            ${questionTable(figures)}`
      }`;
  }

  private renderFiles(chosen: ReadonlySet<string>): TemplateResult {
    return html`<h2>${reportMessages.files}</h2>
      <div class="acts">
        <button type="button" class="btn" @click=${() => saveClasses(this.lesson, this.known.value, chosen)}>
          ${reportMessages.saveAll}
        </button>
        <button type="button" class="btn" @click=${() => saveTable(this.lesson, this.known.value, chosen)}>
          ${reportMessages.saveTable}
        </button>
        <button type="button" class="btn" @click=${() => print()}>${reportMessages.print}</button>
      </div>`;
  }

  private renderEmpty(): TemplateResult {
    return html`<h1 class="big" tabindex="-1">${reportMessages.none}</h1>
      <p class="lede">${reportMessages.noneWhat}</p>
      <p class="acts"><a class="btn main" href="#deck">${reportMessages.present}</a></p>`;
  }

  private chosenNow(sessions: ReadonlyMap<string, ClassSession>): ReadonlySet<string> {
    const there = [...(this.chosen ?? [])].filter((id) => sessions.has(id));
    const [latest] = sessions.keys();
    // none may be chosen, but those that were may have been deleted
    const isMeant = this.chosen !== undefined && (this.chosen.size === 0 || there.length > 0);
    return new Set(isMeant || latest === undefined ? there : [latest]);
  }

  private readonly acts: SessionActs = {
    choose: (id, isChosen) => {
      const next = new Set(this.chosenNow(this.known.value.sessions));
      if (isChosen) next.add(id);
      else next.delete(id);
      this.chosen = next;
    },
    edit: (id, what) => {
      const left = this.edited?.what;
      this.edited = what === undefined ? undefined : { id, what };
      void this.focusOn(what === undefined ? buttonOf(id, left) : '.edit :is(input, button)');
    },
    save: (id) => saveClasses(this.lesson, this.known.value, new Set([id])),
    rename: (session, name) => {
      this.classes.changeSession(session, (now) => ({ ...now, name }));
      this.edited = undefined;
      void this.focusOn(buttonOf(session.id, 'name'));
    },
    remove: async ({ id }) => {
      const asked = [...this.known.value.asked.values()].filter(({ session }) => session === id);
      const isGone = await this.classes.remove([id, ...asked.map((one) => one.id)]);
      this.fault = isGone ? '' : reportMessages.notRemoved;
      this.edited = undefined;
      void this.focusOn(isGone ? 'h1' : buttonOf(id, 'delete'));
    },
  };

  /** What had the focus is gone: what comes next takes it. */
  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  private readonly turnFigures = (): void => {
    this.hasFigures = !this.hasFigures;
  };
}

/** The button that begins to rename or delete a class. */
function buttonOf(id: string, what = 'name'): string {
  return `[data-edits="${CSS.escape(`${what} ${id}`)}"]`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-class': ClassElement;
  }
}
