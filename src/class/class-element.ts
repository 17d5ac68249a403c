import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { savingLine } from '../lesson/saving-line.ts';
import { writeClassFile } from '../progress/class-file.ts';
import type { ClassSession } from '../progress/class-record.ts';
import { localDay } from '../progress/local-day.ts';
import { StoreController } from '../progress/store-controller.ts';
import { reportMessages } from '../ui/report-messages.ts';
import { saveFile } from '../ui/save-file.ts';
import { classCsv } from './class-csv.ts';
import './class-files-element.ts';
import { classMap } from './class-map.ts';
import { mapView } from './map-view.ts';
import { pageClasses } from './page-classes.ts';
import { questionFigures, type QuestionFigures } from './question-figures.ts';
import { questionTable } from './question-table.ts';
import { sessionsView, type SessionActs } from './sessions-view.ts';
import { teachAgainView } from './teach-again-view.ts';

/**
 * @summary After class: which classes were there, the document as they hold it, what to teach again, and every question with
 * its votes. Several classes can be looked at together.
 */
@customElement('lectern-class')
export class ClassElement extends LitElement {
  /** ids of the sessions that are looked at; the latest alone at first */
  @state() private chosen: ReadonlySet<string> | undefined;
  @state() private hasFigures = false;
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
        ${isEmpty ? nothing : this.renderFiles(chosen, figures)}
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
    return html`<h1 class="big" tabindex="-1">${reportMessages.title}</h1>
      <p class="lede">${reportMessages.lede}</p>
      ${sessionsView([...sessions.values()], asked, chosen, this.edited, this.acts)}
      <p class="kept">${savingLine(saving)}<span role="alert">${this.fault}</span></p>
      ${
        figures.length === 0
          ? html`<p class="nothing">${reportMessages.nothingCounted}</p>`
          : html`${mapView(this.course.value, map, this.hasFigures, this.turnFigures)}
            ${teachAgainView(this.lesson, map, figures)} ${questionTable(figures)}`
      }`;
  }

  private renderFiles(chosen: ReadonlySet<string>, figures: readonly QuestionFigures[]): TemplateResult {
    return html`<h2>${reportMessages.files}</h2>
      <div class="acts">
        <button type="button" class="btn" @click=${() => this.save(chosen)}>${reportMessages.saveAll}</button>
        <button
          type="button"
          class="btn"
          @click=${() => saveFile(this.fileName('csv'), classCsv(figures), 'text/csv;charset=utf-8')}
        >
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
    return new Set(there.length > 0 || latest === undefined ? there : [latest]);
  }

  private readonly acts: SessionActs = {
    choose: (id, isChosen) => {
      const next = new Set(this.chosenNow(this.known.value.sessions));
      if (isChosen) next.add(id);
      else next.delete(id);
      this.chosen = next;
    },
    edit: (id, what) => (this.edited = what === undefined ? undefined : { id, what }),
    rename: (session, name) => {
      this.classes.put({ ...session, name });
      this.edited = undefined;
    },
    remove: async ({ id }) => {
      const asked = [...this.known.value.asked.values()].filter(({ session }) => session === id);
      const isGone = await this.classes.remove([id, ...asked.map((one) => one.id)]);
      this.fault = isGone ? '' : reportMessages.notRemoved;
      this.edited = undefined;
    },
  };

  private readonly turnFigures = (): void => {
    this.hasFigures = !this.hasFigures;
  };

  private save(chosen: ReadonlySet<string>): void {
    const { sessions, asked } = this.known.value;
    const records = [
      ...[...sessions.values()].filter(({ id }) => chosen.has(id)),
      ...[...asked.values()].filter(({ session }) => chosen.has(session)),
    ];
    const at = this.lesson.now().toISOString();
    saveFile(this.fileName('json'), writeClassFile(records, at), 'application/json');
  }

  private fileName(ending: string): string {
    return `lectern-classes-${localDay(this.lesson.now().toISOString())}.${ending}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-class': ClassElement;
  }
}
