import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { currentLesson } from '../lesson/lesson.ts';
import { longestLesson, planQuery } from '../lesson/plan-link.ts';
import { minutesOf, type Plan, type PlanStep } from '../lesson/plan.ts';
import { StoreController } from '../progress/store-controller.ts';
import { icon } from '../ui/icon.ts';
import { planMessages } from '../ui/plan-messages.ts';
import { planViewMessages } from '../ui/plan-view-messages.ts';
import { saveFile } from '../ui/save-file.ts';
import { keepPlan } from './kept-plan.ts';
import { readPlanFile, writePlanFile } from './plan-file.ts';
import { stepFields } from './step-fields.ts';
import { suggestPlan } from './suggest-plan.ts';

/** The plan has been changed. */
export class PlanEvent extends Event {
  static readonly type = 'lectern-plan';
  readonly plan: Plan;

  constructor(plan: Plan) {
    super(PlanEvent.type);
    this.plan = plan;
  }
}

/** The lesson is to be given by the plan. */
export class PresentPlanEvent extends Event {
  static readonly type = 'lectern-present-plan';
  readonly plan: Plan;

  constructor(plan: Plan) {
    super(PresentPlanEvent.type);
    this.plan = plan;
  }
}

/** Lengths of a lesson, in minutes, that a plan is suggested for. */
const lengths = [20, 45, 90];

/** The shortest lesson that anything can be planned for, in minutes. */
const shortest = 5;

/**
 * @summary A lesson's plan, to be made: how long, which steps, in which order. Every change is an event and is kept at once.
 * @event lectern-plan - the plan has been changed
 * @event lectern-present-plan - the slides are to follow it
 */
@customElement('lectern-plan')
export class PlanElement extends LitElement {
  @property({ attribute: false }) plan: Plan = { minutes: 45, steps: [] };
  @state() private removed: { readonly step: PlanStep; readonly at: number } | undefined;
  /** whether this machine has it; undefined before anything was to be kept */
  @state() private isKept: boolean | undefined;
  /** what happened, for those who do not see it, and what a file was worth */
  @state() private said = '';
  private readonly lesson = currentLesson();
  private readonly course = new StoreController(this, this.lesson.course, (course) => course);
  private readonly used = new StoreController(this, this.lesson.room, ({ plan }) => plan);
  private readonly kinds = new StoreController(this, this.lesson.kinds.store, (kinds) => kinds);

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { plan } = this;
    const isUsed = this.used.value !== undefined && planQuery(this.used.value) === planQuery(plan);
    return html`<h1 class="big" tabindex="-1">${planViewMessages.title}</h1>
      <p class="lede">${planViewMessages.lede}</p>
      ${this.renderLength(plan)}
      <section aria-labelledby="plan-steps">
        <h2 id="plan-steps">${planViewMessages.steps}</h2>
        ${plan.steps.length === 0 ? html`<p>${planViewMessages.noSteps}</p>` : nothing}
        <ol class="steps" data-kinds=${this.kinds.value.state}>
          ${plan.steps.map((step, at) => this.renderStep(step, at))}
        </ol>
        <p class="undo" role="status">
          ${
            this.removed === undefined
              ? this.said
              : html`${planViewMessages.removed(planMessages.activities[this.removed.step.activity])}
                  <button type="button" class="btn bare" @click=${this.putBack}>${planViewMessages.undo}</button>`
          }
        </p>
        <div class="acts">
          <button type="button" class="btn" @click=${this.addStep}>${planViewMessages.addStep}</button>
          <b class="sum num">${sumText(plan)}</b>
        </div>
      </section>
      <section class="go">
        <div class="acts">
          <button type="button" class="btn main" ?disabled=${plan.steps.length === 0} @click=${this.present}>
            ${planViewMessages.present}
          </button>
          ${
            isUsed
              ? html`<button type="button" class="btn bare" @click=${this.putAside}>${planViewMessages.aside}</button>
                  <span class="quiet">${planViewMessages.isUsed}</span>`
              : nothing
          }
        </div>
      </section>
      ${this.renderShare(plan)}`;
  }

  private renderLength({ minutes }: Plan): TemplateResult {
    return html`<section class="length" aria-labelledby="plan-length">
      <h2 id="plan-length">${planViewMessages.howLong}</h2>
      <div class="acts">
        ${lengths.map(
          (length) =>
            html`<button
              type="button"
              class="btn"
              aria-pressed=${length === minutes}
              @click=${() => this.change({ ...suggestPlan(this.course.value, length) })}
            >
              ${planViewMessages.minutes(length)}
            </button>`,
        )}
        <label
          ><span>${planViewMessages.own}</span>
          <input
            type="number"
            min=${shortest}
            max=${longestLesson}
            .value=${String(minutes)}
            @change=${({ target }: Event) => this.setMinutes(target)}
          />
        </label>
        <button type="button" class="btn bare" @click=${() => this.change(suggestPlan(this.course.value, minutes))}>
          ${planViewMessages.suggest}
        </button>
      </div>
      <p class="small quiet">${planViewMessages.suggestWhat}</p>
    </section>`;
  }

  private renderStep(step: PlanStep, at: number): TemplateResult {
    const { steps } = this.plan;
    const what = planMessages.activities[step.activity];
    const start = steps.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0);
    return html`<li>
      <div
        class="step"
        role="group"
        aria-label=${planViewMessages.stepOf(at + 1, steps.length, what)}
        @keydown=${(event: KeyboardEvent) => this.press(event, at)}
      >
        <p class="when num">${planViewMessages.from(start, start + step.minutes)}</p>
        ${stepFields(this.lesson, step, (changed) => this.changeStep(at, changed))}
        <div class="moves">
          <button
            type="button"
            class="sq"
            aria-label=${planViewMessages.moveUp(what)}
            aria-disabled=${at === 0}
            @click=${() => this.move(at, -1)}
          >
            ${icon('up')}
          </button>
          <button
            type="button"
            class="sq"
            aria-label=${planViewMessages.moveDown(what)}
            aria-disabled=${at === steps.length - 1}
            @click=${() => this.move(at, 1)}
          >
            ${icon('down')}
          </button>
          <button type="button" class="btn bare" @click=${() => this.removeStep(at)}>${planViewMessages.remove}</button>
        </div>
      </div>
    </li>`;
  }

  private renderShare(plan: Plan): TemplateResult {
    return html`<section class="share" aria-labelledby="plan-share">
      <h2 id="plan-share">${planViewMessages.share}</h2>
      <p class="small quiet" role="status">
        ${this.isKept === undefined ? nothing : this.isKept ? planViewMessages.kept : planViewMessages.notKept}
      </p>
      <label
        ><span>${planViewMessages.link}</span>
        <input
          readonly
          .value=${new URL(`#plan?${planQuery(plan)}`, location.href).href}
          @focus=${({ target }: Event) => target instanceof HTMLInputElement && target.select()}
        />
      </label>
      <div class="acts">
        <button type="button" class="btn" @click=${this.save}>${planViewMessages.saveFile}</button>
        <label class="btn">
          ${planViewMessages.loadFile}<input
            class="vh"
            type="file"
            accept=".json,application/json"
            @change=${({ target }: Event) => this.load(target)}
          />
        </label>
        <button type="button" class="btn" @click=${() => print()}>${planViewMessages.print}</button>
      </div>
    </section>`;
  }

  private change(plan: Plan, said = ''): void {
    this.removed = undefined;
    this.said = said;
    this.isKept = keepPlan(this.course.value, plan);
    this.dispatchEvent(new PlanEvent(plan));
  }

  private readonly present = (): void => {
    this.isKept = keepPlan(this.course.value, this.plan);
    this.dispatchEvent(new PresentPlanEvent(this.plan));
  };

  private changeSteps(steps: readonly PlanStep[], said = ''): void {
    this.change({ ...this.plan, steps }, said);
  }

  private changeStep(at: number, step: PlanStep): void {
    this.changeSteps(this.plan.steps.map((known, index) => (index === at ? step : known)));
  }

  private setMinutes(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const given = Number(target.value);
    const minutes =
      Number.isInteger(given) && given > 0 ? Math.min(longestLesson, Math.max(shortest, given)) : undefined;
    target.value = String(minutes ?? this.plan.minutes);
    if (minutes !== undefined) this.change({ ...this.plan, minutes });
  }

  private move(at: number, by: -1 | 1): void {
    const { steps } = this.plan;
    const to = at + by;
    const step = steps[at];
    if (step === undefined || to < 0 || to >= steps.length) return;
    const rest = steps.filter((_, index) => index !== at);
    this.changeSteps([...rest.slice(0, to), step, ...rest.slice(to)], planViewMessages.movedTo(to + 1, steps.length));
    // the focus travels with the step
    void this.updateComplete.then(() => {
      const moved = this.querySelectorAll('.step').item(to);
      moved.querySelector<HTMLElement>(by < 0 ? '.sq' : '.sq + .sq')?.focus();
    });
  }

  private press(event: KeyboardEvent, at: number): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    this.move(at, event.key === 'ArrowUp' ? -1 : 1);
  }

  private readonly addStep = (): void => {
    const [first] = this.course.value.sections;
    if (first === undefined) return;
    this.changeSteps([...this.plan.steps, { activity: 'section', section: first.id, items: [], minutes: 3 }]);
    void this.updateComplete.then(() =>
      [...this.querySelectorAll('.step')].at(-1)?.querySelector<HTMLElement>('select')?.focus(),
    );
  };

  private removeStep(at: number): void {
    const step = this.plan.steps[at];
    if (step === undefined) return;
    this.changeSteps(this.plan.steps.filter((_, index) => index !== at));
    this.removed = { step, at };
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.undo button')?.focus());
  }

  private readonly putBack = (): void => {
    if (this.removed === undefined) return;
    const { step, at } = this.removed;
    const { steps } = this.plan;
    this.changeSteps([...steps.slice(0, at), step, ...steps.slice(at)]);
  };

  private readonly putAside = (): void => {
    const { session } = this.lesson.room.getState();
    this.lesson.room.setState(session === undefined ? {} : { session }, true);
  };

  private readonly save = (): void => {
    const { id } = this.course.value;
    saveFile(`lectern-plan-${id}.json`, writePlanFile(this.plan, id), 'application/json');
  };

  private async load(target: EventTarget | null): Promise<void> {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file === undefined) return;
    const read = readPlanFile(await file.text(), this.course.value);
    // the same file may be chosen again
    target.value = '';
    if (read.ok)
      return this.change(
        read.plan,
        read.leftOut === 0 ? planViewMessages.loaded : planViewMessages.leftOut(read.leftOut),
      );
    this.removed = undefined;
    this.said = planViewMessages.notAPlan(whyText(read));
  }
}

function whyText({ why, step }: { readonly why: string; readonly step?: number }): string {
  if (why === 'not-json') return planViewMessages.notJson;
  if (why === 'other-course') return planViewMessages.otherCourse;
  return step === undefined ? why : planViewMessages.inStep(step, why);
}

function sumText(plan: Plan): string {
  const sum = minutesOf(plan);
  if (sum === plan.minutes) return planViewMessages.exactly(sum);
  return sum > plan.minutes
    ? planViewMessages.over(sum, sum - plan.minutes)
    : planViewMessages.under(sum, plan.minutes - sum);
}

declare global {
  interface HTMLElementTagNameMap {
    'lectern-plan': PlanElement;
  }
  interface HTMLElementEventMap {
    'lectern-plan': PlanEvent;
    'lectern-present-plan': PresentPlanEvent;
  }
}
