import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { quoted } from '../core/quoted.ts';
import { findPassage } from '../lesson/find-passage.ts';
import { currentLesson } from '../lesson/lesson.ts';
import type { Asked } from '../progress/class-record.ts';
import type { Turn } from '../deck/slide.ts';
import { StepEvent } from '../deck/step-event.ts';
import { StoreController } from '../progress/store-controller.ts';
import { classMessages } from '../ui/class-messages.ts';
import { messages } from '../ui/messages.ts';
import type { Ballot } from './ballots.ts';
import { shareRight } from './count-hands.ts';
import { percent } from './percent.ts';
import { adoptStyle } from '../ui/adopt-style.ts';
import { fitInto } from './fit-question.ts';
import './hands-element.ts';
import { actsOn, stepOn, type LoopAct } from './loop-acts.ts';
import { goToStep, loopSteps, show, stepsOf } from './loop.ts';
import style from './loop.css?inline';
import { optionWhys, settlingPlace } from './option-whys.ts';
import { pageClasses } from './page-classes.ts';
import { passagesView } from './passages-view.ts';
import { questionNow, type QuestionNow } from './question-now.ts';
import { stepBack } from './step-back.ts';
import { votesView } from './votes-view.ts';
import { writtenView } from './written-view.ts';

adoptStyle(style);

/**
 * @summary A question to a class, as the class sees it: think, vote by hands, talk, vote again, passage. The key, the whys
 * and the marked passage are not in the page before the teacher shows them.
 */
@customElement('lectern-loop')
export class LoopElement extends LitElement {
  @property({ attribute: false }) itemId = '';
  @property({ attribute: false }) turn: Turn | undefined;
  /** hands are counted at every vote, until the counts are put away */
  @state() private isCounting = false;
  /** where the counts were called over the sheet, which they leave free otherwise */
  @state() private overSheet: string | undefined;
  /** the answer of an item that hands cannot answer */
  @state() private isAnswered = false;

  private slide: HTMLElement | undefined;
  /** the counts were there when it was drawn last */
  private hadHands = false;
  private readonly lesson = currentLesson();
  private readonly classes = pageClasses(this.lesson);
  private readonly known = new StoreController(this, this.classes, (state) => state);
  private readonly room = new StoreController(this, this.lesson.room, ({ session }) => session);
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.slide = this.closest('section') ?? undefined;
    this.slide?.addEventListener(StepEvent.type, this.stepping);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.slide?.removeEventListener(StepEvent.type, this.stepping);
  }

  protected override updated(): void {
    const hasHands = this.querySelector('lectern-hands') !== null;
    if (this.hadHands && !hasHands) this.keepFocus();
    this.hadHands = hasHands;
    const question = this.querySelector<HTMLElement>('.question');
    if (question !== null) fitInto(question);
    const page = this.querySelector<HTMLElement>('.page');
    page?.classList.remove('long');
    if (page === null || fitInto(page)) return;
    page.classList.add('long');
    fitInto(page);
  }

  private readonly stepping = (event: Event): void => {
    if (this.stepOn()) event.preventDefault();
  };

  /**
   * The question goes on by one act, as a clicker wants it.
   *
   * @returns false when there is nothing left to do here: the deck goes on
   */
  private stepOn(): boolean {
    const { now } = this;
    if (now === undefined) {
      if (this.isAnswered || this.written === undefined) return false;
      this.isAnswered = true;
      return true;
    }
    const act = stepOn(this.lesson, this.classes, now);
    if (act === undefined) return false;
    this.do(act);
    return true;
  }

  /** Shows the answer to the class, from wherever the question stands. */
  showAnswer(): void {
    const { now } = this;
    if (now === undefined) this.isAnswered = true;
    else this.classes.change(now.asked, (asked) => show(goToStep(asked, 'passage'), 'key', true));
  }

  private get now(): QuestionNow | undefined {
    const session = this.room.value;
    if (session === undefined) return undefined;
    return questionNow(this.lesson, this, session, this.known.value.asked.values());
  }

  /** the question on paper, where it is to be answered in writing */
  private get written(): ReturnType<NonNullable<ReturnType<typeof this.lesson.question>>['paper']> | undefined {
    const question = this.lesson.question(this.itemId);
    return question?.paper(question.parts().map(({ id }) => id));
  }

  protected override render(): TemplateResult {
    const { now } = this;
    return now === undefined ? this.renderWritten() : this.renderQuestion(now);
  }

  private renderQuestion(now: QuestionNow): TemplateResult {
    const { asked, ballot, ballots, item, question } = now;
    const { key, passage } = asked.shows;
    const whys = optionWhys(this.course.value, item, question, ballot);
    // where the sentence itself is voted on, no three of them may be picked out before the key is shown
    const isSentence = ballot.options.some(({ id }) => findPassage(this.course.value, { passage: id }) !== undefined);
    const place = key || (passage && !isSentence) ? settlingPlace(whys, item) : undefined;
    const size = this.known.value.sessions.get(asked.session)?.size ?? 1;
    const [statement] = question.paper([]);
    const beside = place === undefined ? undefined : passagesView(this.course.value, place, key);
    const isCounting = canCount(asked) && this.isCountingAt(asked, beside !== undefined);
    return html`<div class="loopy ${beside === undefined ? 'alone' : 'beside'} ${isCounting ? 'counting' : ''}">
      <ol class="loop" aria-label=${classMessages.loopSteps}>
        ${stepsOf(now.turn).map((step) => stepView(step, asked))}
      </ol>
      <div class="question">
        <p class="ask2">${item.item.prompt}</p>
        ${statement?.form === 'text' ? html`<p class="about">${quoted(statement.text, this.course.value.language)}</p>` : nothing}
        ${
          ballot.label === ''
            ? nothing
            : html`<p class="about">
                ${ballot.label}
                ${
                  ballots.length === 1
                    ? nothing
                    : html`<span class="quiet num"
                        >${classMessages.partOfItem(ballots.indexOf(ballot) + 1, ballots.length)}</span
                      >`
                }
              </p>`
        }
        ${
          asked.isSkipped
            ? html`<p class="quiet">${classMessages.skipped}</p>`
            : asked.step === 'think'
              ? html`<p class="quiet">${classMessages.thinkFirst}</p>`
              : votesView(asked, whys, size, beside !== undefined)
        }
        ${key ? gainLine(ballot, asked) : nothing}
      </div>
      ${beside ?? nothing}
      ${isCounting ? html`<lectern-hands .itemId=${this.itemId} .turn=${this.turn}></lectern-hands>` : nothing}${this.renderActs(now, isCounting, beside !== undefined)}
    </div>`;
  }

  /** The sheet is to be read: the counts give way to it, and come back with the next vote. */
  private isCountingAt(asked: Asked, hasSheet: boolean): boolean {
    return hasSheet ? this.overSheet === momentOf(asked) : this.isCounting;
  }

  private turnCounts(asked: Asked, hasSheet: boolean, isCounting: boolean): void {
    if (hasSheet) this.overSheet = isCounting ? undefined : momentOf(asked);
    // put away over the sheet they are there again at the next vote
    if (!hasSheet || !isCounting) this.isCounting = !isCounting;
  }

  private renderActs(now: QuestionNow, isCounting: boolean, hasSheet: boolean): TemplateResult {
    const acts = actsOn(this.lesson, this.classes, now);
    // where hands are counted it stands beside the counts
    const back = canCount(now.asked) ? undefined : stepBack(this.lesson, this.classes, now);
    return html`<div class="foot-acts">
      <div class="acts">
        ${acts.map(
          (act, index) =>
            html`<button type="button" class="btn ${index === 0 ? 'main' : 'bare'}" @click=${() => this.do(act)}>
              ${act.label}
            </button>`,
        )}
        ${
          canCount(now.asked)
            ? html`<button
                type="button"
                class="btn bare"
                aria-expanded=${isCounting}
                @click=${() => this.turnCounts(now.asked, hasSheet, isCounting)}
              >
                ${isCounting ? classMessages.doneCounting : classMessages.countHands}
              </button>`
            : nothing
        }
        ${
          back === undefined
            ? nothing
            : html`<button type="button" class="btn bare" @click=${() => this.do(back)}>${back.label}</button>`
        }
      </div>
    </div>`;
  }

  private renderWritten(): TemplateResult {
    const { written } = this;
    const prompt = this.lesson.item(this.itemId)?.item.prompt;
    if (written === undefined || prompt === undefined)
      return html`<div class="loopy alone">
        <p class="ask2">${prompt ?? nothing}</p>
        <p class="quiet" role="status">
          ${this.kinds.value.state === 'coming' ? messages.itemComing : messages.itemUnreadable}
        </p>
      </div>`;
    return html`<div class="loopy alone">
      <p class="where2 quiet">${classMessages.noHands}</p>
      <div class="question">
        <p class="ask2">${prompt}</p>
        ${writtenView(written, this.isAnswered)}
      </div>
      <div class="foot-acts">
        <div class="acts">
          ${
            this.isAnswered
              ? nothing
              : html`<button type="button" class="btn main" @click=${() => (this.isAnswered = true)}>
                  ${classMessages.showTheAnswer}
                </button>`
          }
        </div>
      </div>
    </div>`;
  }

  private do({ asked, change }: LoopAct): void {
    // a passage that is marked is to be seen
    this.overSheet = undefined;
    this.classes.change(asked, change);
    // the button that was pressed may be gone
    void this.updateComplete.then(() => this.keepFocus());
  }

  private keepFocus(): void {
    if (document.activeElement === document.body) this.querySelector<HTMLElement>('.acts .btn')?.focus();
  }
}

/** What talking, or reading, has changed: the share right in both votes, when the key is no secret any more. */
function gainLine(ballot: Ballot, { rounds }: Asked): TemplateResult | typeof nothing {
  const [before, after] = [rounds[0], rounds[1]].map((round) => shareRight(ballot, round));
  if (before === undefined || after === undefined) return nothing;
  return html`<p class="gained num">${classMessages.gained(percent(before), percent(after))}</p>`;
}

/** Where a question stands: what was called there does not outlast it. */
function momentOf({ id, step }: Asked): string {
  return `${step} ${id}`;
}

function canCount({ step, isSkipped }: Asked): boolean {
  return step !== 'think' && !isSkipped;
}

function stepView(step: (typeof loopSteps)[number], { step: now }: Asked): TemplateResult {
  const isNow = step === now;
  const isPast = loopSteps.indexOf(step) < loopSteps.indexOf(now);
  return html`<li class=${isNow ? 'now' : isPast ? 'been' : ''} aria-current=${isNow ? 'step' : nothing}>
    ${classMessages.steps[step]}
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-loop': LoopElement;
  }
}
