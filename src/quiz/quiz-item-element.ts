import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Place } from '../bank/bank.ts';
import { hintsOf } from '../items/hints.ts';
import type { Shown } from '../items/kind-element.ts';
import { degreesField } from '../lesson/degrees-field.ts';
import { LecternItem, type Standing } from '../lesson/lectern-item.ts';
import { NextEvent } from '../lesson/lesson-events.ts';
import { savingLine } from '../lesson/saving-line.ts';
import type { Confidence } from '../progress/attempt.ts';
import type { Saving } from '../progress/progress-store.ts';
import type { Showing } from '../progress/showing.ts';
import { worseSaving } from '../progress/worse-saving.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import { quizMessages } from '../ui/quiz-messages.ts';
import { sectionView } from './section-view.ts';

/** How sure one can be, in the order in which it is asked. */
const confidences: readonly Confidence[] = ['guess', 'fairly-sure', 'sure'];

/**
 * @summary An item of a session. In practice it is checked at once; in an exam answers are only taken down; in a review they
 * are graded, and nothing can be changed.
 * @event lectern-next - the learner goes on
 * @event lectern-where - the learner goes to the passage in the reading view
 */
@customElement('lectern-quiz-item')
export class QuizItemElement extends LecternItem {
  @property() session = '';
  @property() mode: 'practice' | 'exam' | 'review' = 'practice';
  /** whether the learner is to say how sure they are */
  @property({ attribute: false }) asksConfidence = false;
  /** what the button that leads on says */
  @property() next = '';
  /** what stands beside that button */
  @property({ attribute: false }) beside: unknown = nothing;
  /** where the session is kept: its place, and the answers of an exam until they are handed in */
  @property({ attribute: false }) keeping: Saving | undefined;
  @state() private unfolded: Place | undefined;

  constructor() {
    super();
    this.view = 'quiz';
  }

  protected override findShowing(): Showing | undefined {
    // asked for the first time before there is a session
    return this.itemId === '' ? undefined : this.lesson.showing(this.itemId, this.session);
  }

  protected override renderHints(standing: Standing): TemplateResult {
    return html`${super.renderHints(standing)}${this.renderConfidence(standing)}`;
  }

  private renderConfidence({ showing }: Standing): TemplateResult | typeof nothing {
    if (!this.asksConfidence) return nothing;
    const { confidence } = showing;
    if (showing.phase !== 'asking' || showing.try > 1) return nothing;
    return degreesField({
      asks: quizMessages.howSure,
      degrees: confidences,
      words: quizMessages.confidence,
      chosen: confidence,
      name: `confidence-${this.itemId}`,
      say: (level) => this.say(showing, level),
    });
  }

  protected override renderActs(standing: Standing): TemplateResult {
    const { unfolded } = this;
    const section = unfolded && standing.showing.phase !== 'asking' ? unfolded : undefined;
    return html`${section === undefined ? nothing : sectionView(this.lesson.course.getState(), section, () => super.where(section))}
      <div class="acts">
        ${this.renderMain(standing)}${this.renderHelp(standing)}${this.beside} ${this.renderSaid(standing)}<span
          class="nudge"
          role="status"
          >${standing.showing.phase === 'asking' ? this.nudge : nothing}</span
        >
        <span class="end">${this.renderSaving(standing)}</span>
      </div>`;
  }

  /** In an exam the session keeps the answer; in practice the log does, and the session how far one came; a review keeps nothing. */
  private renderSaving({ showing }: Standing): TemplateResult | typeof nothing {
    const { keeping, mode } = this;
    const log = this.saving.value;
    if (mode === 'exam' && keeping !== undefined) return savingLine(keeping);
    if (mode !== 'practice' || showing.phase === 'asking') return nothing;
    return savingLine(keeping === undefined ? log : worseSaving(log, keeping));
  }

  private renderSaid({ showing: { confidence, phase } }: Standing): TemplateResult | typeof nothing {
    if (!this.asksConfidence || confidence === undefined || phase === 'asking') return nothing;
    return html`<span class="quiet small">${quizMessages.youWere(quizMessages.confidence[confidence])}</span>`;
  }

  /** One button in all states, so that it keeps the focus: what it says becomes the next act. */
  private renderMain(standing: Standing): TemplateResult {
    const { phase } = standing.showing;
    const isOver = this.mode !== 'practice' || isDone(standing);
    const isWaiting = !isOver && phase === 'asking' && this.missing(standing) !== '';
    return html`<button class="btn main" aria-disabled=${isWaiting ? 'true' : nothing}>
        ${isOver ? this.next : phase === 'asking' ? messages.check : messages.tryAgain}</button
      >${
        isOver || phase === 'asking'
          ? nothing
          : html`<button type="button" class="btn" @click=${() => this.leave()}>${this.next}</button>`
      }`;
  }

  private renderHelp(standing: Standing): TemplateResult {
    const { question, showing, explanations } = standing;
    const isAsking = showing.phase === 'asking';
    const hints = hintsOf(question.item);
    const hint = this.mode === 'practice' && isAsking ? hints[showing.hints] : undefined;
    const place = explanations[0]?.place;
    return html`${
      hint === undefined
        ? nothing
        : html`<button type="button" class="btn bare" @click=${() => this.hint(showing)}>
            ${icon('hint')}<span>${messages.hintOf(showing.hints + 1, hints.length, hint.costs)}</span>
          </button>`
    }${
      isAsking || isDone(standing) || this.mode !== 'practice' || showing.misses < 2
        ? nothing
        : html`<button type="button" class="btn bare" @click=${() => this.reveal(standing)}>
            ${icon('shown')}<span>${messages.showAnswer}</span>
          </button>`
    }${
      place === undefined
        ? nothing
        : html`<button
            type="button"
            class="btn where"
            aria-expanded=${this.unfolded === undefined ? 'false' : 'true'}
            @click=${() => (this.unfolded === undefined ? this.where(place) : (this.unfolded = undefined))}
          >
            ${icon('where')}<span class="stroke">${messages.showMeWhere}</span>
          </button>`
    }`;
  }

  protected override act(event: Event, standing: Standing): void {
    if (this.mode !== 'practice') {
      event.preventDefault();
      return this.leave();
    }
    if (standing.showing.phase === 'checked') this.unfolded = undefined;
    this.nudge = standing.showing.phase === 'asking' ? this.missing(standing) : '';
    if (this.nudge !== '') return event.preventDefault();
    super.act(event, standing);
    this.showButton();
  }

  protected override missing(standing: Standing): string {
    const isLeft = this.asksConfidence && standing.showing.try === 1 && standing.showing.confidence === undefined;
    return super.missing(standing) || (isLeft ? quizMessages.sayHowSure : '');
  }

  /** In a review the key costs nothing more: everything has been handed in. The learner's own answer stands beside it. */
  protected override explained(showing: Showing): Pick<Showing, 'phase' | 'response'> {
    return this.mode === 'review' && showing.phase === 'checked' ? { ...showing, phase: 'revealed' } : showing;
  }

  /** In a review the key is named as well: among the options, or below what was put together or written. */
  protected override answerView(standing: Standing, shown: Shown): unknown {
    if (this.mode !== 'review') return super.answerView(standing, shown);
    const { kind, isEarned } = standing;
    const whole: Shown = { ...shown, isWhole: true };
    if (isEarned || shown.phase !== 'checked') return kind.show(whole);
    if (kind.keepsAnswer) return kind.show({ ...whole, phase: 'revealed' });
    return html`${kind.show(whole)}
      <p class="key-is">${messages.partKey}</p>
      ${kind.show({ ...shown, phase: 'revealed', aside: () => nothing })}`;
  }

  protected override leave(): void {
    this.dispatchEvent(new NextEvent(this.itemId));
  }

  /** Unfolds the section here: the learner does not lose the question. */
  protected override where(place: Place): void {
    this.unfolded = place;
  }

  private say(showing: Showing, confidence: Confidence): void {
    this.nudge = '';
    this.lesson.progress.show({ ...showing, confidence });
  }
}

/** Whether nothing more can be learned from the item. */
function isDone({ isEarned, showing }: Standing): boolean {
  return isEarned || showing.phase === 'revealed';
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-quiz-item': QuizItemElement;
  }
}
