import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Place } from '../bank/bank.ts';
import { afterHints, hintsOf } from '../items/hints.ts';
import { KindElement, type ResponseEvent, type Shown, type ShownKind } from '../items/kind-element.ts';
import type { Grade, Question, Row } from '../items/kind.ts';
import type { View } from '../progress/attempt.ts';
import type { Showing } from '../progress/showing.ts';
import { StoreController } from '../progress/store-controller.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import { explain, type Explanation } from './explain.ts';
import { asideView, proofView, sheetView, whyView, type ExplanationLook } from './explanation-view.ts';
import { NextEvent, WhereEvent } from './lesson-events.ts';
import { currentLesson } from './lesson.ts';
import { savingLine } from './saving-line.ts';
import { check, isAlmost, reveal, tryAgain, type Occasion } from './turns.ts';
import { creditSentence, verdictLine } from './verdict-line.ts';

/** What an item needs to be shown, as it stands now. */
export interface Standing {
  readonly kind: ShownKind;
  readonly question: Question;
  readonly showing: Showing;
  readonly explanations: readonly Explanation[];
  readonly isEarned: boolean;
}

/**
 * @summary One item: asks, checks, explains. It holds no truth: it shows what course and progress say, in any number of
 * copies. What is recorded is graded by `turns.ts`.
 * @event lectern-where - "Show me where" was pressed
 * @event lectern-next - the learner is done with the item; in a `<details>` it folds up unless that is prevented
 */
@customElement('lectern-item')
export class LecternItem extends LitElement {
  @property({ attribute: 'item-id' }) itemId = '';
  @property() view: View = 'study';
  /** how large it is set where it has a slide to itself */
  @property({ attribute: false }) fit?: (prompt: string, rows: readonly Row[], extra: readonly string[]) => string;
  /** what is still to be done before a check */
  @state() protected nudge = '';
  /** the options that were not chosen are shown too */
  @state() private isWhole = false;
  /** the stroke has just been earned, here */
  private isDrawn = false;

  protected readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);
  protected readonly saving = new StoreController(this, this.lesson.progress, ({ saving }) => saving);
  private readonly showing = new StoreController(this, this.lesson.progress, () => this.findShowing());

  protected override createRenderRoot(): this {
    return this;
  }

  /** What is explained of a showing: no more than was earned or asked for. */
  protected explained(showing: Showing): Pick<Showing, 'phase' | 'response'> {
    return showing;
  }

  /** The learner's answer, by the item's kind. */
  protected answerView({ kind }: Standing, shown: Shown): unknown {
    return kind.show(shown);
  }

  protected findShowing(): Showing | undefined {
    return this.lesson.showing(this.itemId);
  }

  /** Shows the answer as if it had been asked for here, unless it stands there already. */
  showAnswer(): void {
    const { standing } = this;
    if (standing && !isOver(standing)) this.reveal(standing);
  }

  private get standing(): Standing | undefined {
    const item = this.lesson.item(this.itemId);
    const question = this.lesson.question(this.itemId);
    const showing = this.showing.value;
    const kind = item && this.lesson.kinds.of(item.item);
    if (!item || !kind || !question || !showing) return undefined;
    const explanations = explain(this.course.value, item, question, this.explained(showing));
    const isEarned = showing.phase === 'checked' && question.grade(showing.response).verdict === 'right';
    return { kind, question, showing, explanations, isEarned };
  }

  protected override render(): TemplateResult {
    const { standing } = this;
    return standing ? this.renderItem(standing) : this.renderLost(this.lesson.item(this.itemId)?.item.prompt);
  }

  private renderItem(standing: Standing): TemplateResult {
    const { question, showing, explanations } = standing;
    const { item } = question;
    const { language, sections } = this.course.value;
    const look: ExplanationLook = {
      course: this.course.value,
      isDrawn: this.isDrawn,
      onWhere: (place) => this.where(place),
    };
    const isAsking = showing.phase === 'asking';
    // several explanations stand with their rows; on a slide there is room for the first only
    const isBeside = this.view !== 'deck' && explanations.length > 1;
    const below = isBeside || this.isWhole ? undefined : explanations[0];
    return html`<form class=${this.formClasses(standing)} @submit=${(event: Event) => this.act(event, standing)}>
      <fieldset>
        <legend class=${this.askClass}>${item.prompt}</legend>
        <div class="answer-place" @lectern-response=${(event: ResponseEvent) => this.respond(showing, event.response)}>
          ${this.answerView(standing, {
            item,
            response: question.fit(showing.response),
            language,
            sentences: sections.find(({ id }) => id === item.section)?.passages.map(({ text }) => text) ?? [],
            parts: showing.parts,
            phase: showing.phase,
            feedback: isAsking ? [] : question.feedback(showing.response),
            isWhole: this.isWhole,
            aside: (part) => {
              const at = isBeside ? explanations.findIndex((candidate) => candidate.part === part) : -1;
              return at < 0 ? nothing : asideView(explanations, at, look);
            },
          })}
        </div>
      </fieldset>
      ${this.renderHints(standing)}
      <p class="verdict" role="status">
        ${showing.phase === 'asking' ? nothing : verdictLine(earned(standing), showing.phase, isAlmost(showing, question))}
      </p>
      ${this.renderCredit(standing)}
      ${
        below === undefined
          ? nothing
          : html`${whyView(below)}${this.view === 'deck' ? sheetView(below, look) : proofView(below, look)}`
      }
      ${this.renderActs(standing)}
    </form>`;
  }

  protected renderHints({ question, showing }: Standing): TemplateResult | typeof nothing {
    const open = hintsOf(question.item).slice(0, showing.hints);
    if (open.length === 0 || showing.phase !== 'asking') return nothing;
    return html`<div class="hint" role="status">
      ${icon('hint')}
      <ol aria-label=${messages.hints}>
        ${open.map(({ text }) => html`<li>${text}</li>`)}
      </ol>
    </div>`;
  }

  private renderCredit(standing: Standing): TemplateResult | typeof nothing {
    const { question, showing } = standing;
    if (showing.phase === 'revealed') return html`<p class="rule">${messages.revealedLater}</p>`;
    if (showing.phase === 'asking') return nothing;
    const grade = question.grade(showing.response);
    const rule = grade.verdict === 'partly' ? creditSentence(question.credit()) : '';
    const toll = earned(standing).earned < grade.earned ? messages.creditHints : '';
    return rule + toll === '' ? nothing : html`<p class="rule">${rule} ${toll}</p>`;
  }

  protected renderActs(standing: Standing): TemplateResult {
    const { question, showing, explanations } = standing;
    const isAsking = showing.phase === 'asking';
    const isDone = isOver(standing);
    const hints = hintsOf(question.item);
    const hint = hints[showing.hints];
    const place = explanations[0]?.place;
    const act = isAsking ? messages.check : isDone ? this.leaveWord : messages.tryAgain;
    return html`<div class="acts">
      <button class="btn main" aria-disabled=${isAsking && this.missing(standing) !== '' ? 'true' : nothing}>
        ${act}
      </button>
      ${isAsking || isDone ? nothing : this.renderBeside()}
      ${
        isAsking && hint
          ? html`<button type="button" class="btn bare" @click=${() => this.hint(showing)}>
              ${icon('hint')}<span>${messages.hintOf(showing.hints + 1, hints.length, hint.costs)}</span>
            </button>`
          : nothing
      }
      ${
        !isAsking && !isDone && showing.misses > 1
          ? html`<button type="button" class="btn bare" @click=${() => this.reveal(standing)}>
              ${icon('shown')}<span>${messages.showAnswer}</span>
            </button>`
          : nothing
      }
      ${
        place === undefined || this.view === 'deck'
          ? nothing
          : html`<button type="button" class="btn where" @click=${() => this.where(place)}>
              ${icon('where')}<span class="stroke">${messages.showMeWhere}</span>
            </button>`
      }
      ${
        isAsking || this.view !== 'deck' || !hasOthers(question, showing)
          ? nothing
          : html`<button type="button" class="btn bare" @click=${() => (this.isWhole = !this.isWhole)}>
              ${this.isWhole ? messages.fewerOptions : messages.allOptions}
            </button>`
      }
      ${
        isDone
          ? html`<button type="button" class="btn bare" @click=${() => this.askAgain()}>${messages.askAgain}</button>`
          : nothing
      }
      <span class="nudge" role="status">${isAsking ? this.nudge : nothing}</span>
      <span class="end">${isAsking ? nothing : savingLine(this.saving.value)}</span>
    </div>`;
  }

  private formClasses({ question, showing }: Standing): string {
    const phase = showing.phase === 'asking' || this.isWhole ? 'asking' : 'checked';
    if (this.view !== 'deck') return `slip ${phase}`;
    const hints = hintsOf(question.item)
      .slice(0, showing.hints)
      .map(({ text }) => text);
    // among all options a verdict stands, and the rule of its credit
    const extra =
      showing.phase === 'asking' ? hints : this.isWhole ? [messages.verdictPartly, messages.creditPairs] : [];
    return `on-slide ${phase} ${this.fit?.(question.item.prompt, question.rows(), extra) ?? ''}`;
  }

  /** what stands beside *try again* */
  protected renderBeside(): unknown {
    return nothing;
  }

  /** what the button that leaves the item says */
  protected get leaveWord(): string {
    return this.view === 'deck' ? messages.next : messages.done;
  }

  protected act(event: Event, standing: Standing): void {
    const { question, showing } = standing;
    event.preventDefault();
    if (isOver(standing)) return this.leave();
    if (showing.phase === 'checked') {
      this.isWhole = false;
      this.lesson.progress.show(tryAgain(showing, question));
      void this.focusAnswer();
      return;
    }
    this.nudge = this.missing(standing);
    if (this.nudge !== '') return;
    const turn = check(showing, question, this.occasion());
    this.isDrawn = true;
    this.lesson.progress.record(turn.attempt);
    this.lesson.progress.show(turn.showing);
    // Enter on an option locks the very control that has the focus
    const main = this.querySelector<HTMLElement>('.btn.main');
    main?.focus({ preventScroll: true });
    if (this.view !== 'deck' && main?.matches(':focus-visible')) this.showButton();
  }

  /** What a check has to say may take the button that has the focus out of sight: it stands right below the verdict. */
  protected showButton(): void {
    const show = () => this.querySelector('.btn.main')?.scrollIntoView({ block: 'nearest' });
    // the rows draw themselves after the item
    void this.updateComplete.then(() => requestAnimationFrame(show));
  }

  /** What has to be done before the response can be checked; empty when it can. */
  protected missing({ kind, question, showing }: Standing): string {
    if (question.grade(showing.response).verdict === 'unanswered') return kind.nudge?.() ?? messages.chooseFirst;
    const left = question.left(showing.response);
    return left === 0 ? '' : messages.leftToChoose(left);
  }

  private respond(showing: Showing, response: unknown): void {
    this.nudge = '';
    this.lesson.progress.show({ ...showing, response });
  }

  protected hint(showing: Showing): void {
    this.lesson.progress.show({ ...showing, hints: showing.hints + 1 });
    // the last hint takes its button away
    this.querySelector<HTMLElement>('.btn.main')?.focus({ preventScroll: true });
  }

  protected reveal({ question, showing }: Standing): void {
    const turn = reveal(showing, question, this.occasion());
    this.isDrawn = true;
    this.lesson.progress.record(turn.attempt);
    this.lesson.progress.show(turn.showing);
    this.querySelector<HTMLElement>('.btn.main')?.focus({ preventScroll: true });
  }

  private askAgain(): void {
    this.isWhole = false;
    this.lesson.askAgain(this.itemId);
    void this.focusAnswer();
  }

  protected leave(): void {
    if (!this.dispatchEvent(new NextEvent(this.itemId))) return;
    const details = this.closest('details');
    if (details === null) return;
    details.open = false;
    details.querySelector('summary')?.focus();
  }

  protected where(place: Place): void {
    this.dispatchEvent(new WhereEvent(place, this.itemId));
  }

  protected occasion(): Occasion {
    const { newId, now, course } = this.lesson;
    return { id: newId(), course: course.getState().id, view: this.view, at: now().toISOString() };
  }

  /** An item that cannot be shown, or not yet, keeps its place. */
  private renderLost(prompt: string | undefined): TemplateResult {
    const { state } = this.kinds.value;
    const why =
      prompt === undefined
        ? messages.itemUnknown
        : state === 'coming'
          ? messages.itemComing
          : state === 'failed'
            ? messages.itemFailed
            : messages.itemUnreadable;
    return html`<div class=${this.view === 'deck' ? 'on-slide' : 'slip'}>
      ${prompt === undefined ? nothing : html`<p class=${this.askClass}>${prompt}</p>`}
      <p class="lost" role="status">${why}</p>
      ${
        prompt === undefined || state !== 'failed'
          ? nothing
          : html`<div class="acts">
              <button type="button" class="btn main" @click=${() => this.lesson.kinds.load(this.course.value)}>
                ${messages.tryAgain}
              </button>
            </div>`
      }
    </div>`;
  }

  private get askClass(): string {
    return this.closest('details') === null ? 'ask' : 'ask vh';
  }

  /** Leads the learner back to the answer: the first control, or the one that is chosen. */
  private async focusAnswer(): Promise<void> {
    this.isDrawn = false;
    await this.updateComplete;
    const answer = this.querySelector('.answer-place')?.firstElementChild;
    if (answer instanceof KindElement) await answer.updateComplete;
    const controls = [...this.querySelectorAll<HTMLElement>('.answer-place :is(input, select, button)')];
    (controls.find((control) => control.matches(':checked')) ?? controls[0])?.focus({ preventScroll: true });
  }
}

/** What the response earns after the hints that were taken. */
function earned({ question, showing }: Standing): Grade {
  return afterHints(question.grade(showing.response), question.item, showing.hints);
}

/** Whether nothing is left to be done but to go on. */
function isOver({ showing, isEarned }: Standing): boolean {
  return isEarned || showing.phase === 'revealed';
}

/** Whether something is on offer that was not chosen. */
function hasOthers(question: Question, showing: Showing): boolean {
  return question.feedback(showing.response).some(({ verdict }) => verdict === 'rest' || verdict === 'missed');
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-item': LecternItem;
  }
}
