import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { followDeckState } from '../deck/deck-state.ts';
import { notesView } from '../deck/notes-view.ts';
import type { ItemSlide, Slide } from '../deck/slide.ts';
import type { DeckStanding } from '../deck/speaker-link.ts';
import { currentLesson } from '../lesson/lesson.ts';
import { parsePlan, planQuery } from '../lesson/plan-link.ts';
import type { Plan } from '../lesson/plan.ts';
import { StoreController } from '../progress/store-controller.ts';
import { icon } from '../ui/icon.ts';
import { messages } from '../ui/messages.ts';
import { speakerMessages } from '../ui/speaker-messages.ts';
import type { FollowedDeck } from './follow-deck.ts';
import './hands-element.ts';
import { keySide } from './key-side.ts';
import { actsOn, advisedAct } from './loop-acts.ts';
import './loop-element.ts';
import { paceView } from './pace-view.ts';
import { pageClasses } from './page-classes.ts';
import { ballotsNow, questionNow, type QuestionNow } from './question-now.ts';
import { createSlidePicture } from './slide-picture.ts';

/**
 * @summary The speaker view: what is on the screen and what comes next, the notes, the key, the hands of the class, and the
 * time. It draws the slides itself, from the same course, at the place that its deck tells.
 */
@customElement('lectern-speaker')
export class SpeakerElement extends LitElement {
  @property({ attribute: false }) deck: FollowedDeck | undefined;
  @state() private isLost = false;
  @state() private standing: DeckStanding | undefined;

  private readonly lesson = currentLesson();
  private readonly classes = pageClasses(this.lesson);
  private readonly known = new StoreController(this, this.classes, (state) => state);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);
  private readonly article = document.getElementById('study') ?? document.body;
  private readonly titleSlide = document.querySelector<HTMLElement>('#deck .title');
  private readonly slides = followDeckState(this.lesson, this.article, this.titleSlide);
  private readonly current = createSlidePicture();
  private readonly coming = createSlidePicture();
  private ticking: ReturnType<typeof setInterval> | undefined;
  private unfollow: (() => void) | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // the minute's turn is seen within a second
    this.ticking = setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('deck')) return;
    this.unfollow?.();
    this.unfollow = this.deck?.seen.subscribe((seen) => this.see(seen));
    this.see(this.deck?.seen.getState() ?? { isLost: false });
  }

  private see({ standing, isLost }: { standing?: DeckStanding; isLost: boolean }): void {
    this.standing = standing;
    this.isLost = isLost;
    const { session, plan = '' } = standing ?? {};
    const room = this.lesson.room.getState();
    const planned = room.plan === undefined ? '' : planQuery(room.plan);
    if (room.session === session && planned === plan) return;
    const parsed = parsePlan(plan, this.lesson.course.getState());
    this.lesson.room.setState(
      { ...(session === undefined ? {} : { session }), ...(parsed === undefined ? {} : { plan: parsed }) },
      true,
    );
  }

  protected override render(): TemplateResult {
    const { standing } = this;
    if (standing === undefined)
      return html`<div class="speaker empty">
        <h1>${speakerMessages.noDeck}</h1>
        <p>${speakerMessages.noDeckWhat}</p>
      </div>`;
    const now = this.slides();
    const slide = now.slides[standing.at];
    const next = now.slides[standing.at + 1];
    return html`<div class="speaker">
      ${this.renderClock(standing)}
      <section class="seen" aria-label=${speakerMessages.slides}>
        <div>
          <p class="label">
            <span>${standing.isBlack ? speakerMessages.isBlack : speakerMessages.onScreen}</span>
            <span class="num">${speakerMessages.slideOf(standing.at + 1, standing.total)}</span>
          </p>
          <div class="thumb current" inert>${this.current.draw(now, standing.at, standing.steps)}</div>
        </div>
        <div>
          <p class="label"><span>${speakerMessages.upNext}</span></p>
          ${next === undefined ? html`<p class="quiet">${speakerMessages.theEnd}</p>` : html`<div class="thumb" inert>${this.coming.draw(now, standing.at + 1, 0)}</div>`}
        </div>
      </section>
      <section class="notes" aria-labelledby="speaker-notes" tabindex="0">
        <h2 class="kicker" id="speaker-notes">${speakerMessages.notes}</h2>
        ${notesView(slide)}
      </section>
      ${this.renderSide(slide)}${this.renderActs(standing, slide)}
    </div>`;
  }

  private renderClock(standing: DeckStanding): TemplateResult {
    const now = this.lesson.now();
    const { language } = this.lesson.course.getState();
    const { plan } = this.lesson.room.getState();
    const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(now);
    const spent = standing.since === undefined ? 0 : Math.max(0, now.getTime() - Date.parse(standing.since));
    return html`<header class="clockbar">
      <h1 class="vh">${speakerMessages.title}</h1>
      <span class="t num">${clock}</span>
      <span class="num"
        ><b>${speakerMessages.elapsed(Math.floor(spent / 60_000))}</b>
        ${plan === undefined ? nothing : html`<span class="quiet">${speakerMessages.ofMinutes(plan.minutes)}</span>`}</span
      >
      ${plan === undefined ? nothing : paceView(plan, stepAt(this.slides().slides[standing.at], plan), spent / 60_000)}
      <button type="button" class="btn bare" @click=${() => this.deck?.restart()}>${speakerMessages.restart}</button>
      <p class="lost" role="status">${this.isLost ? html`${icon('problem')} ${speakerMessages.lost}` : nothing}</p>
    </header>`;
  }

  private renderSide(slide: Slide | undefined): TemplateResult {
    return html`<aside class="keyside" aria-label=${speakerMessages.theQuestion}>
      ${slide?.kind === 'item' ? this.renderKey(slide) : nothing}
    </aside>`;
  }

  private renderKey({ item: { item }, turn }: ItemSlide): TemplateResult {
    const { session } = this.lesson.room.getState();
    const now =
      session === undefined
        ? undefined
        : questionNow(this.lesson, { itemId: item.id, turn }, session, this.known.value.asked.values());
    const found = now?.item ?? this.lesson.item(item.id);
    const question = now?.question ?? this.lesson.question(item.id);
    if (found === undefined || question === undefined)
      return html`${this.kinds.value.state === 'coming' ? messages.itemComing : messages.itemUnreadable}`;
    const course = this.lesson.course.getState();
    const ballots = now === undefined ? ballotsNow(this.lesson, question, '') : [now.ballot];
    return html`${
      now === undefined
        ? nothing
        : html`<h2 class="kicker">${speakerMessages.hands}</h2>
            <lectern-hands .itemId=${item.id} .turn=${turn} private></lectern-hands>
            <div class="acts">${this.renderLoopActs(now)}</div>`
    }
    ${keySide(course, found, question, ballots, now !== undefined)}
    ${session === undefined ? html`<p class="quiet small">${speakerMessages.noClass}</p>` : nothing}`;
  }

  private renderLoopActs(now: QuestionNow): readonly TemplateResult[] {
    const acts = actsOn(this.lesson, this.classes, now);
    const main = advisedAct(acts, now);
    return acts.map(
      (act) =>
        html`<button
          type="button"
          class="btn ${act === main ? 'main' : ''}"
          @click=${() => this.classes.change(act.asked, act.change)}
        >
          ${act.label}
        </button>`,
    );
  }

  private renderActs({ isBlack }: DeckStanding, slide: Slide | undefined): TemplateResult {
    return html`<div class="steer">
      <button type="button" class="btn" @click=${() => this.deck?.act('previous')}>
        ${icon('prev')}<span>${speakerMessages.back}</span>
      </button>
      <button type="button" class="btn" aria-pressed=${isBlack} @click=${() => this.deck?.act('black')}>
        ${isBlack ? speakerMessages.unblank : speakerMessages.blank}
      </button>
      <button type="button" class="btn" ?disabled=${slide?.kind !== 'item'} @click=${() => this.deck?.act('reveal')}>
        ${speakerMessages.reveal}
      </button>
      <button type="button" class="btn main" @click=${() => this.deck?.act('next')}>
        ${icon('next')}<span>${speakerMessages.next}</span>
      </button>
    </div>`;
  }
}

function stepAt(slide: Slide | undefined, plan: Plan): number {
  return slide?.step ?? (slide?.kind === 'closing' ? plan.steps.length : -1);
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-speaker': SpeakerElement;
  }
}
